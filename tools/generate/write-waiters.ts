import { responseSteps } from '../description/runtime-expression.js';
import { either, readWaiter } from '../description/waiting.js';
import type { WaiterModel } from './collect-waiters.js';
import { docComment } from './doc-comment.js';
import { argumentsName } from './write-method.js';

/** Returns the text of `generated/waiters.ts`: a function per waiter, so that a bundler drops unused ones. */
export function writeWaiters(waiters: readonly WaiterModel[]): string {
  if (waiters.length === 0) return 'export {};\n';
  const types = waiters.flatMap((model) => [argumentsName(model.polled), model.type]);
  const names = [...new Set(['DmsOperations', ...types])].toSorted();
  return [
    `import { wait } from '../src/wait/wait.js';`,
    `import type { WaitOptions } from '../src/wait/wait-options.js';`,
    `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './operations.js';\n`,
    waiters.map(writeWaiter).join('\n'),
  ].join('\n');
}

function writeWaiter(model: WaiterModel): string {
  const { waiter, polled, steps, field, type } = model;
  const isDeletion = !waiter.success;
  const call = `dms.${waiter.poll}(args, options)`;
  const path = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : step)).join('?.');
  const poll = path === '' ? `(options) => ${call}` : `async (options) => (await ${call})?.${path}`;
  const definition = [
    `name: ${JSON.stringify(waiter.name)}`,
    'ids: args',
    `field: ${JSON.stringify(field)}`,
    ...(waiter.success ? [`success: ${JSON.stringify(waiter.success)}`] : []),
    ...(waiter.failure ? [`failure: ${JSON.stringify(waiter.failure)}`] : []),
    ...(waiter.gone ? ['gone: true'] : []),
  ];
  const result = isDeletion ? 'void' : waiter.gone ? `${type} | undefined` : type;
  const begin = isDeletion ? 'await' : 'return';
  return `${comment(model)}export ${isDeletion ? 'async ' : ''}function ${waiter.name}(
  dms: Pick<DmsOperations, ${JSON.stringify(waiter.poll)}>,
  args: ${argumentsName(polled)},
  options?: WaitOptions<${type}>,
): Promise<${result}> {
  ${begin} wait<${type}>(
    ${poll},
    { ${definition.join(', ')} },
    options,
  );
}
`;
}

function comment({ waiter, starters, steps, type }: WaiterModel): string {
  const exceptions = waiter.gone
    ? ', except by flow control or with the 404 that ends the wait'
    : '';
  const { field, ends, failure } = readWaiter(waiter);
  const started = starters.map(({ operationId }) => `\`${operationId}\``).join(' or ');
  const owner =
    steps.length > 0
      ? `the ${type} in the last answer of \`${waiter.poll}\``
      : `the last answer of \`${waiter.poll}\``;
  return docComment('', [
    `Waits until ${started} is complete: polls \`${waiter.poll}\` until ${ends.join(', or ')}.`,
    origins(starters),
    [
      waiter.success && `@returns ${owner}${waiter.gone ? ', or undefined after a 404' : ''}.`,
      failure.length > 0 && `@throws {WaitError} as soon as \`${field}\` is ${either(failure)}.`,
      '@throws {WaitTimeoutError} when `deadlineMs` has passed. The change may still go on.',
      `@throws {ApiError} when a poll is refused${exceptions}.`,
    ]
      .filter((line) => line)
      .join('\n'),
  ]);
}

/** Returns sentences about the arguments that come from the answer of the operation that started the change. */
function origins(starters: WaiterModel['starters']): string {
  const operations = new Map<string, string[]>();
  for (const { operationId, waiter } of starters) {
    for (const [name, expression] of Object.entries(waiter.arguments)) {
      const path = responseSteps(expression)?.join('.');
      if (path === undefined) continue;
      const origin = `\`${name}\` is ${path === name ? '' : `\`${path}\` `}in the answer of`;
      operations.set(origin, [...(operations.get(origin) ?? []), `\`${operationId}\``]);
    }
  }
  return [...operations].map(([origin, ids]) => `${origin} ${either(ids)}.`).join(' ');
}

import { responseSteps } from '../description/runtime-expression.js';
import { either, readWaiter } from '../description/waiting.js';
import type { WaiterModel } from './collect-waiters.js';
import { docComment } from './doc-comment.js';
import { argumentsName } from './write-method.js';

/** The text of `generated/waiters.ts`: a function each, so that a bundle holds those that are used. */
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
  const { field, ends, failure } = readWaiter(waiter);
  const started = starters.map(({ operationId }) => `\`${operationId}\``).join(' or ');
  const owner =
    steps.length > 0
      ? `the ${type} in the last answer of \`${waiter.poll}\``
      : `the last answer of \`${waiter.poll}\``;
  return docComment('', [
    `Waits for the end of ${started}: polls \`${waiter.poll}\` until ${ends.join(', or ')}.`,
    origins(starters),
    [
      waiter.success && `@returns ${owner}${waiter.gone ? '; undefined once it is gone' : ''}.`,
      failure.length > 0 && `@throws {WaitError} as soon as \`${field}\` is ${either(failure)}.`,
      '@throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.',
      `@throws {ApiError} when a poll is refused${waiter.gone ? '; flow control and the end aside' : ''}.`,
    ]
      .filter((line) => line)
      .join('\n'),
  ]);
}

/** Which arguments come out of the answer of what was started. */
function origins(starters: WaiterModel['starters']): string {
  const sentences = starters.flatMap(({ waiter }) =>
    Object.entries(waiter.arguments).flatMap(([name, expression]) => {
      const path = responseSteps(expression)?.join('.');
      if (path === undefined) return [];
      const source = path === name ? 'in' : `\`${path}\` of`;
      return [`\`${name}\` is ${source} its answer.`];
    }),
  );
  return [...new Set(sentences)].join(' ');
}

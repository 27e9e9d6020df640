import { requestSteps, responseSteps } from '../description/runtime-expression.js';
import { either, readWaiter } from '../description/waiting.js';
import type { WaiterModel } from './collect-waiters.js';
import { docComment } from './doc-comment.js';
import { argumentsName } from './write-method.js';

/** Returns the text of `generated/waiters.ts`: a function per waiter, so that a bundler drops unused ones. */
export function writeWaiters(waiters: readonly WaiterModel[]): string {
  if (waiters.length === 0) return 'export {};\n';
  const types = waiters.flatMap((model) => [
    argumentsName(model.polled),
    answerOf(model),
    model.type,
    ...(readsBody(model) ? startersOf(model) : []),
  ]);
  const names = [...new Set(types)].toSorted();
  return [
    `import { wait } from '../src/wait/wait.js';`,
    `import type { WaitOptions } from '../src/wait/wait-options.js';`,
    `import type { CallOptions } from '../src/wire/call-settings.js';`,
    `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from './operations.js';\n`,
    waiters.map(writeWaiter).join('\n'),
  ].join('\n');
}

/** Whether a waiter needs the body of the request that started the change. */
function readsBody({ waiter }: WaiterModel): boolean {
  return Object.values(waiter.target ?? {}).some(requestSteps);
}

/** Returns the names of the argument types of the operations that start the change. */
function startersOf({ starters }: WaiterModel): string[] {
  return starters.map(({ started }) => argumentsName(started));
}

/** Returns the name of the schema that the polled operation answers with. */
function answerOf({ polled, type }: WaiterModel): string {
  return polled.types.answers[0] ?? type;
}

function writeWaiter(model: WaiterModel): string {
  const { waiter, polled, steps, field, type } = model;
  const isDeletion = !waiter.success;
  const call = `dms.${waiter.poll}(ids, options)`;
  const path = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : step)).join('?.');
  const poll =
    path === '' ? `(ids, options) => ${call}` : `async (ids, options) => (await ${call})?.${path}`;
  const ids = polled.described.parameters.map(({ name }) => name);
  const target = Object.entries(waiter.target ?? {}).map(([name, value]) => {
    const path = requestSteps(value);
    return [name, path ? ['body', ...path] : value];
  });
  const definition = [
    `name: ${JSON.stringify(waiter.name)}`,
    'args',
    `ids: ${JSON.stringify(ids)}`,
    `field: ${JSON.stringify(field)}`,
    ...(waiter.success ? [`success: ${JSON.stringify(waiter.success)}`] : []),
    ...(waiter.failure ? [`failure: ${JSON.stringify(waiter.failure)}`] : []),
    ...(waiter.target ? [`target: ${JSON.stringify(Object.fromEntries(target))}`] : []),
    ...(['gone', 'appears', 'leaves'] as const).flatMap((flag) =>
      waiter[flag] ? [`${flag}: true`] : [],
    ),
  ];
  const idsType = argumentsName(polled);
  // Not a type of the client: a fake in a user's test may return a plain promise.
  const client = `{ ${waiter.poll}(args: ${idsType}, options?: CallOptions): Promise<${answerOf(model)}> }`;
  const body = readsBody(model) ? ` & Pick<${startersOf(model).join(' | ')}, "body">` : '';
  const result = isDeletion ? 'void' : waiter.gone ? `${type} | undefined` : type;
  const begin = isDeletion ? 'await' : 'return';
  return `${comment(model)}export ${isDeletion ? 'async ' : ''}function ${waiter.name}(
  dms: ${client},
  args: ${idsType}${body},
  options?: WaitOptions<${type}>,
): Promise<${result}> {
  ${begin} wait<${type}, ${idsType}>(
    ${poll},
    { ${definition.join(', ')} },
    options,
  );
}
`;
}

function comment(model: WaiterModel): string {
  const { waiter, starters, steps, type } = model;
  const exceptions = waiter.gone
    ? ', except by flow control or with the 404 that ends the wait'
    : waiter.appears
      ? ', except by flow control or with the 404 before the object was seen'
      : '';
  const { field, ends, failure } = readWaiter(waiter);
  const started = starters.map(({ started }) => `\`${started.operationId}\``).join(' or ');
  const owner =
    steps.length > 0
      ? `the ${type} in the last answer of \`${waiter.poll}\``
      : `the last answer of \`${waiter.poll}\``;
  return docComment('', [
    `Waits until ${started} is complete: polls \`${waiter.poll}\` until ${ends.join(', or ')}.`,
    origins(starters),
    readsBody(model) && `\`body\` is that of ${started}.`,
    waiter.leaves &&
      `${either(waiter.success ?? [])} counts only after another state was seen, or once \`settleMs\` has passed.`,
    waiter.appears && 'A 404 means that the object is not there yet, until it was seen.',
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
  for (const { started, waiter } of starters) {
    for (const [name, expression] of Object.entries(waiter.arguments)) {
      const path = responseSteps(expression)?.join('.');
      if (path === undefined) continue;
      const origin = `\`${name}\` is ${path === name ? '' : `\`${path}\` `}in the answer of`;
      operations.set(origin, [...(operations.get(origin) ?? []), `\`${started.operationId}\``]);
    }
  }
  return [...operations].map(([origin, ids]) => `${origin} ${either(ids)}.`).join(' ');
}

import { errorClassFor } from '../../src/errors/api-error.js';
import type { DescribedOperation } from '../description/openapi-document.js';
import { waitingSentence } from '../description/waiting.js';
import type { OperationModel } from './collect-operations.js';
import { docComment } from './doc-comment.js';

/** Arguments that the client supplies if a call omits them. */
export const suppliedByClient = ['project_id'];

const undescribed =
  '@returns undefined, unless the service answers with a body that the pages do not describe.';

/** Returns the name of the type of a method's arguments. */
export function argumentsName({ operationId }: OperationModel): string {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Arguments`;
}

/** Returns the method of an operation, with its documentation, which ends with the example if there is one. */
export function writeMethod(model: OperationModel, example?: string): string {
  const { operationId, entry, required, described, types } = model;
  const { 'x-waiter': waiter } = described;
  const throws = Object.entries(described.responses)
    .filter(([status]) => !/^2/.test(status))
    .map(
      ([status, { description }]) =>
        `@throws {${errorName(status)}} ${status}: ${firstLine(description)}`,
    );
  const comment = docComment('  ', [
    sentence(described.summary),
    described.description,
    types.item && 'Await it for the first page, or iterate over it for the items of all pages.',
    waiter && `Long-running: call \`${waiter.name}\`, or ${waitingSentence(waiter)}`,
    permission(described),
    `\`${entry.method} ${entry.path}\``,
    // No `@see`: tsc parses each comment that has one, which takes a third of the time to read the types.
    described.externalDocs && `Vendor page: ${described.externalDocs.url}`,
    [
      ...(described.deprecated ? ['@deprecated'] : []),
      ...(entry.answer === 'any' ? [undescribed] : []),
      ...throws,
      ...(example ? [`@example\n\`\`\`ts\n${example.trimEnd()}\n\`\`\``] : []),
    ].join('\n'),
  ]);
  const isOptional = entry.answer === 'optional';
  const answer = [...types.answers, ...(isOptional ? ['undefined'] : [])].join(' | ') || 'unknown';
  const result = types.item ? `Paged<${answer}, ${types.item}>` : `Call<${answer}>`;
  const hasDefaults =
    entry.body !== 'required' && required.every((name) => suppliedByClient.includes(name));
  const args = `args${hasDefaults ? '?' : ''}: ${argumentsName(model)}`;
  return `${comment}  ${operationId}(${args}, options?: CallOptions): ${result};\n`;
}

function permission({ 'x-permission': actions = [] }: DescribedOperation): string | undefined {
  return actions.length > 0 ? `Permission: ${actions.join(', ')}.` : undefined;
}

/** Returns the class of a status. Ranges such as `4XX`, and `default`, have no class of their own. */
function errorName(status: string): string {
  return /^\d+$/.test(status) ? errorClassFor(Number(status)).name : 'ApiError';
}

function sentence(text = ''): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

function firstLine(text = ''): string {
  return text.split('\n')[0] ?? '';
}

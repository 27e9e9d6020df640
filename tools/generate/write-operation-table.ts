import type { OperationModel } from './collect-operations.js';
import { docComment } from './doc-comment.js';
import { toSource } from './to-source.js';

/**
 * Returns the text of `generated/operation-table.ts`: a constant per operation, so that a bundler drops the operations
 * that a program does not import. `operations.ts` has the same table as one object, which is smaller for a program that
 * uses all of them.
 */
export function writeOperationTable(models: readonly OperationModel[]): string {
  const constants = models.map(({ operationId, entry, described }) => {
    const comment = docComment('', [described.summary && `${described.summary}.`]);
    return `${comment}export const ${operationId} = ${toSource(entry)} as const satisfies Operation;\n`;
  });
  return [`import type { Operation } from '../src/wire/operation.js';\n`, ...constants].join('\n');
}

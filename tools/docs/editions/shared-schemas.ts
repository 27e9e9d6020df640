import { isRecord } from '../../description/is-record.js';
import {
  type OpenApiDocument,
  operationsOf,
  type Schema,
  schemaName,
} from '../../description/openapi-document.js';

/** Returns the names of schemas that are used in several places, in the order of the description. */
export function sharedSchemas(document: OpenApiDocument): string[] {
  const uses = new Map<string, number>();
  const count = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(count);
    if (!isRecord(node)) return;
    const name = schemaName(node as Schema);
    if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
    for (const [key, value] of Object.entries(node)) if (key !== 'examples') count(value);
  };
  for (const { parameters, requestBody, responses } of operationsOf(document)) {
    count([parameters, requestBody, responses]);
  }
  const { schemas = {} } = document.components ?? {};
  count(schemas);
  return Object.keys(schemas).filter((name) => (uses.get(name) ?? 0) > 1);
}

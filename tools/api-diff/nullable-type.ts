import { isRecord } from '../description/is-record.js';
import { type OpenApiDocument, resolve } from '../description/openapi-document.js';

/** Replaces `anyOf` or `oneOf` of a schema and null by the schema with null among its types. */
export function nullableType(
  document: OpenApiDocument,
  node: Record<string, unknown>,
): Record<string, unknown> {
  for (const key of ['anyOf', 'oneOf']) {
    const choices = node[key];
    if (!Array.isArray(choices) || choices.length !== 2) continue;
    const [other, ...more] = choices.filter((one) => !isRecord(one) || one.type !== 'null');
    if (more.length > 0 || !isRecord(other)) continue;
    const schema = resolve(document, other);
    // A union has no type to extend.
    if (typeof schema.type !== 'string') continue;
    const { [key]: _, ...rest } = node;
    return { ...schema, ...rest, type: [schema.type, 'null'] };
  }
  return node;
}

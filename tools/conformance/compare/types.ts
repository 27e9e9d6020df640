import { type OpenApiDocument, resolve, type Schema } from '../../description/openapi-document.js';
import type { Field } from '../pages/facts.js';

/** Types of the vendor's tables and what they are in the description. */
const jsonTypes: Record<string, string> = { long: 'integer', int: 'integer', double: 'number' };

/** Type of the description for a type of the vendor's tables. */
export function jsonType(field: Field): string {
  const type = field.type.toLowerCase();
  if (type.startsWith('array') || type === 'list') return 'array';
  if (type.startsWith('map')) return 'object';
  return jsonTypes[type] ?? type;
}

/** Type of an array's items or a map's values, where the cell of the table names it. */
export function innerType(field: Field): string | undefined {
  const type = field.type.toLowerCase();
  const inner = /^array of (\w+)s$/.exec(type)?.[1] ?? /^map<\w+,\s*(\w+)>$/.exec(type)?.[1];
  return inner && (jsonTypes[inner] ?? inner);
}

/** What stands for the items of an array, or for the values of a map. */
export function innerSchema(document: OpenApiDocument, schema: Schema): Schema | undefined {
  const inner = schema.items ?? schema.additionalProperties;
  return typeof inner === 'object' ? resolve(document, inner) : undefined;
}

/** A scalar of several types (`anyOf`) as one schema: its types as a list, its keywords beside them. */
export function withAlternatives(schema: Schema): Schema {
  const alternatives = schema.anyOf?.filter(({ type }) => type !== undefined) ?? [];
  if (alternatives.length === 0) return schema;
  const type = alternatives.map((alternative) => String(alternative.type));
  return Object.assign({}, ...alternatives, schema, { type });
}

/** Whether a value can be null beside its type, and the schema without it. */
export function withoutNull(schema: Schema): { schema: Schema; nullable: boolean } {
  if (!Array.isArray(schema.type) || !schema.type.includes('null'))
    return { schema, nullable: false };
  const [type = 'null', ...more] = schema.type.filter((one) => one !== 'null');
  return {
    schema: { ...schema, type: more.length === 0 ? type : [type, ...more] },
    nullable: true,
  };
}

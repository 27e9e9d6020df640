import { type OpenApiDocument, resolve, type Schema } from '../../description/openapi-document.js';
import type { Field } from '../pages/facts.js';

/** Types of the description by the types of the vendor's tables, where they differ. */
const jsonTypes: Record<string, string> = { long: 'integer', int: 'integer', double: 'number' };

/** Returns the type in the description for the type in the vendor's table. */
export function jsonType(field: Field): string {
  const type = field.type.toLowerCase();
  if (type.startsWith('array') || type === 'list') return 'array';
  if (type.startsWith('map')) return 'object';
  return jsonTypes[type] ?? type;
}

/** Returns the type of an array's items or a map's values, if the cell of the table names it. */
export function innerType(field: Field): string | undefined {
  const type = field.type.toLowerCase();
  const inner = /^array of (\w+)s$/.exec(type)?.[1] ?? /^map<\w+,\s*(\w+)>$/.exec(type)?.[1];
  return inner && (jsonTypes[inner] ?? inner);
}

/** Returns the schema of the items of an array, or of the values of a map. */
export function innerSchema(document: OpenApiDocument, schema: Schema): Schema | undefined {
  const inner = schema.items ?? schema.additionalProperties;
  return typeof inner === 'object' ? resolve(document, inner) : undefined;
}

/** Returns a scalar of several types (`anyOf`) as one schema, with a list of types and all keywords. */
export function withAlternatives(schema: Schema): Schema {
  const alternatives = schema.anyOf?.filter(({ type }) => type !== undefined) ?? [];
  if (alternatives.length === 0) return schema;
  const type = alternatives.map((alternative) => String(alternative.type));
  return Object.assign({}, ...alternatives, schema, { type });
}

/** Returns the schema without the type null, and whether it had it beside another type. */
export function withoutNull(schema: Schema): { schema: Schema; nullable: boolean } {
  if (!Array.isArray(schema.type) || !schema.type.includes('null'))
    return { schema, nullable: false };
  const [type = 'null', ...more] = schema.type.filter((one) => one !== 'null');
  return {
    schema: { ...schema, type: more.length === 0 ? type : [type, ...more] },
    nullable: true,
  };
}

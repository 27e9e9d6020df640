import {
  type OpenApiDocument,
  type Parameter,
  type Schema,
  schemaName,
} from '../description/openapi-document.js';
import { closedSchema } from './closed-schema.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';

const primitives: Record<string, string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

/**
 * Returns the TypeScript type of a parameter.
 *
 * @throws {UnsupportedShapeError} when the client cannot send the value as described.
 */
export function parameterType(
  description: OpenApiDocument,
  operationId: string,
  parameter: Parameter,
): string {
  const { name, schema, style, explode } = parameter;
  const place = `${operationId}: parameter "${name}"`;
  const defaultStyle = parameter.in === 'query' ? 'form' : 'simple';
  if (style !== undefined && style !== defaultStyle) {
    throw new UnsupportedShapeError(
      `${place} has style ${style}; only ${defaultStyle} is supported.`,
    );
  }
  if (!schema || parameter.content) throw new UnsupportedShapeError(`${place} has no schema.`);
  if (schema.type === 'array' && (parameter.in === 'path' || explode === false)) {
    throw new UnsupportedShapeError(
      `${place} is a list; only exploded lists in queries are supported.`,
    );
  }
  return schemaType(place, closedSchema(description, schema));
}

function schemaType(place: string, schema: Schema): string {
  const name = schemaName(schema);
  if (name) return name;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const open = schema['x-extensible-enum'];
  if (open) return [...open.map((value) => JSON.stringify(value)), '(string & {})'].join(' | ');
  if (schema.type === 'array' && schema.items) return `(${schemaType(place, schema.items)})[]`;
  const primitive = typeof schema.type === 'string' ? primitives[schema.type] : undefined;
  if (primitive) return primitive;
  throw new UnsupportedShapeError(`${place} has a type that the client does not support.`);
}

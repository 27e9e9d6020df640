import type {
  DescribedOperation,
  OpenApiDocument,
  Schema,
} from '../../tools/description/openapi-document.js';
import { jsonOf, resolve } from '../../tools/description/openapi-document.js';

/** Way to a field of a body; `0` leads into a list. */
export type FieldPath = readonly string[];

/** The fields of a request that the description calls secret, through all its kinds. */
export function secretFieldsOf(
  document: OpenApiDocument,
  operation: DescribedOperation,
): FieldPath[] {
  const found = new Map<string, FieldPath>();
  const walk = (given: Schema, path: FieldPath, above: readonly Schema[]) => {
    const schema = resolve(document, given);
    // A schema within itself has nothing new.
    if (above.includes(schema)) return;
    const inside = [...above, schema];
    if (schema.format === 'password') found.set(path.join('.'), path);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      walk(property, [...path, name], inside);
    }
    if (schema.items) walk(schema.items, [...path, '0'], inside);
    const allOf: unknown = Reflect.get(schema, 'allOf');
    const parts = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), schema.then, schema.else];
    // The type of a schema leaves out `allOf`, which the description does not use so far.
    for (const part of [...parts, ...(Array.isArray(allOf) ? (allOf as Schema[]) : [])]) {
      if (part) walk(part, path, inside);
    }
  };
  walk(jsonOf(operation.requestBody)?.schema ?? {}, [], []);
  return [...found.values()];
}

/** A copy of a body with a value at a place, which is made if it is not there. */
export function withField(body: unknown, [name, ...rest]: FieldPath, value: unknown): unknown {
  if (name === undefined) return value;
  if (name === '0') return [withField(Array.isArray(body) ? body[0] : {}, rest, value)];
  const fields = typeof body === 'object' && body !== null ? body : {};
  return { ...fields, [name]: withField(Reflect.get(fields, name), rest, value) };
}

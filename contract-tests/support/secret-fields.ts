import type {
  DescribedOperation,
  OpenApiDocument,
  Schema,
} from '../../tools/description/openapi-document.js';
import { jsonOf, resolve } from '../../tools/description/openapi-document.js';

/** Names on the way to a field of a body; `0` is an item of a list. */
export type FieldPath = readonly string[];

/** Finds the secret fields in the body of an operation, in all kinds of the body. */
export function secretFieldsOf(
  document: OpenApiDocument,
  operation: DescribedOperation,
): FieldPath[] {
  const found = new Map<string, FieldPath>();
  const walk = (given: Schema, path: FieldPath, above: readonly Schema[]) => {
    const schema = resolve(document, given);
    // A recursive schema has nothing new.
    if (above.includes(schema)) return;
    const inside = [...above, schema];
    if (isSecret(schema) || isSecret(given)) found.set(path.join('.'), path);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      walk(property, [...path, name], inside);
    }
    if (schema.items) walk(schema.items, [...path, '0'], inside);
    const allOf: unknown = Reflect.get(schema, 'allOf');
    const parts = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), schema.then, schema.else];
    // A cast: the type of a schema has no `allOf`, because the description does not use it so far.
    for (const part of [...parts, ...(Array.isArray(allOf) ? (allOf as Schema[]) : [])]) {
      if (part) walk(part, path, inside);
    }
  };
  walk(jsonOf(operation.requestBody)?.schema ?? {}, [], []);
  return [...found.values()];
}

/** Returns the names of all properties that are marked as secret, wherever they are in the description. */
export function markedSecrets(document: OpenApiDocument): Set<string> {
  const found = new Set<string>();
  // Visits every value with its key, whatever the keywords around it.
  JSON.stringify(document, (name, value: unknown) => {
    if (typeof value === 'object' && value !== null && isSecret(value)) found.add(name);
    return value;
  });
  return found;
}

function isSecret({ format, writeOnly }: Schema): boolean {
  return format === 'password' || writeOnly === true;
}

/** Returns a copy of a body with a value at a path, which is created where it is missing. */
export function withField(body: unknown, [name, ...rest]: FieldPath, value: unknown): unknown {
  if (name === undefined) return value;
  if (name === '0') return [withField(Array.isArray(body) ? body[0] : {}, rest, value)];
  const fields = typeof body === 'object' && body !== null ? body : {};
  return { ...fields, [name]: withField(Reflect.get(fields, name), rest, value) };
}

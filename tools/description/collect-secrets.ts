import { type OpenApiDocument, operationsOf, resolve, type Schema } from './openapi-document.js';

/**
 * Returns the names of request fields, query and header parameters that hold a secret, sorted.
 *
 * A secret is marked with `format: password` or `writeOnly`, at any depth of a request.
 */
export function collectSecrets(description: OpenApiDocument): string[] {
  const secrets = new Set<string>();
  const seen = new Set<unknown>();

  function visitField(name: string, field: Schema): void {
    if (isSecret(description, field)) secrets.add(name);
    visit(field);
  }

  // Visits every object in a schema whatever its keyword, so that rules between fields are included.
  function visit(node: unknown): void {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    // Objects that are not schemas have no reference and no properties.
    const { $ref, properties } = node as Schema;
    if (typeof $ref === 'string') visit(resolve<Schema>(description, { $ref }));
    for (const [name, field] of Object.entries(properties ?? {})) visitField(name, field);
    for (const child of Object.values(node)) visit(child);
  }

  for (const { parameters, requestBody } of operationsOf(description)) {
    for (const { name, in: place, schema } of parameters) {
      if (place !== 'path') visitField(name, schema);
    }
    for (const { schema } of Object.values(requestBody?.content ?? {})) visit(schema);
  }
  return [...secrets].toSorted();
}

/** Returns whether a field is a secret or a list of secrets. */
function isSecret(description: OpenApiDocument, field: Schema): boolean {
  const { format, writeOnly, items } = resolve(description, field);
  if (format === 'password' || writeOnly || field.writeOnly) return true;
  return items !== undefined && isSecret(description, items);
}

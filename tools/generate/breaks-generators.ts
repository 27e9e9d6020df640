/**
 * Returns whether generators are known to fail on a keyword of a schema, so that the description for older tools omits
 * it.
 *
 * - A line end in a value list becomes a line end in their code: orval 7, typed-openapi, openapi-typescript-codegen.
 * - `\p{…}` in a pattern needs the `u` flag in JavaScript, which kubb and the zod schemas of orval do not set, so that
 *   every tag would be refused. Python's `re` has no such class at all.
 */
export function breaksGenerators(keyword: string, value: unknown): boolean {
  if (keyword === 'enum' && Array.isArray(value)) {
    return value.some((one) => typeof one === 'string' && /[\r\n\u2028\u2029]/.test(one));
  }
  return keyword === 'pattern' && typeof value === 'string' && /\\p\{/i.test(value);
}

import { isRecord } from '../description/is-record.js';

/**
 * Returns whether generators are known to fail on a keyword of a schema, so that the description for older tools omits
 * it.
 *
 * - A line end in a value list becomes a line end in their code: orval 7, typed-openapi, openapi-typescript-codegen.
 * - `\p{…}` in a pattern needs the `u` flag in JavaScript, which kubb and the zod schemas of orval do not set, so that
 *   every tag would be refused. Python's `re` has no such class at all.
 * - The regular expressions of Go and Rust have no lookaround, and the Python generator of openapi-generator does not
 *   end while it makes up a text for a negative one.
 * - openapi-generator takes a choice of rules for a choice of types, and drops the fields beside it. It also writes a
 *   class for the schema in a `not`, and Java that does not compile for a default beside a choice of types.
 */
export function breaksGenerators(keyword: string, schema: Record<string, unknown>): boolean {
  const value = schema[keyword];
  if (keyword === 'enum' && Array.isArray(value)) {
    return value.some((one) => typeof one === 'string' && /[\r\n\u2028\u2029]/.test(one));
  }
  if (keyword === 'oneOf' || keyword === 'anyOf') return !isChoiceOfTypes(value);
  if (keyword === 'default') {
    return isChoiceOfTypes(schema.oneOf) || isChoiceOfTypes(schema.anyOf);
  }
  if (keyword === 'not') return true;
  return keyword === 'pattern' && typeof value === 'string' && /\\p\{|\(\?<?[!=]/i.test(value);
}

/** Returns whether the schemas of a choice say which type a value has. Rules between fields do not. */
function isChoiceOfTypes(choice: unknown): boolean {
  const keywords = ['type', '$ref', 'enum', 'const', 'oneOf', 'anyOf', 'allOf'];
  return (
    Array.isArray(choice) &&
    choice.some((one) => isRecord(one) && keywords.some((keyword) => keyword in one))
  );
}

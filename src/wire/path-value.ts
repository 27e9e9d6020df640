import { isScalar } from './scalar.js';

/**
 * Returns the reason that a value cannot be one segment of a path; undefined when it can.
 *
 * URL parsers drop `.` and `..`, encoded or not, and an empty segment addresses a list: the request would reach another
 * operation.
 *
 * @param name name of the parameter; `project_id` has a form of its own.
 */
export function pathValueProblem(value: unknown, name?: string): string | undefined {
  if (value === undefined || value === null) return 'is missing; pass it.';
  if (name === 'project_id') {
    const problem = projectIdProblem(value);
    return problem && `${problem}.`;
  }
  // Partitions and brokers, for example, have whole numbers as IDs.
  if (
    typeof value === 'string'
      ? !/^(\s*|\.\.?)$|\p{Surrogate}/u.test(value)
      : Number.isSafeInteger(value)
  ) {
    return undefined;
  }
  return `must be an ID or a whole number, not ${isScalar(value) ? JSON.stringify(value) : typeof value}.`;
}

/**
 * Returns the reason that a value is no project ID; undefined when it is one. The reason never shows the value.
 *
 * The vendor's pages show IDs of this form, which the identity service of OpenStack makes. Names such as `eu-de_shop` do
 * not have it.
 */
export function projectIdProblem(value: unknown): string | undefined {
  if (typeof value === 'string' && /^[\da-f]{32}$/i.test(value)) return undefined;
  return 'must be 32 hexadecimal digits, see My Credentials in the console; passwordAuth takes projectName';
}

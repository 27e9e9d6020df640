/**
 * Returns the reason that a value cannot be one segment of a path; undefined when it can.
 *
 * URL parsers drop `.` and `..`, encoded or not, and an empty segment addresses a list: the request would reach another
 * operation.
 */
export function pathValueProblem(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing; pass it.';
  // Partitions and brokers, for example, have whole numbers as IDs.
  if (
    typeof value === 'string'
      ? !/^(\s*|\.\.?)$|\p{Surrogate}/u.test(value)
      : Number.isSafeInteger(value)
  ) {
    return undefined;
  }
  return `must be an ID or a whole number, not ${Object(value) === value ? typeof value : JSON.stringify(value)}.`;
}

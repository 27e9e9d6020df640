/**
 * What makes a value unfit as one segment of a path; undefined when it fits.
 *
 * URL parsers drop `.` and `..`, encoded or not, and an empty segment names a list: the request would reach
 * another operation.
 */
export function pathValueProblem(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing; pass it.';
  // A whole number is such as the number of a partition.
  if (
    typeof value === 'string'
      ? !/^(\s*|\.\.?)$|\p{Surrogate}/u.test(value)
      : Number.isSafeInteger(value)
  ) {
    return undefined;
  }
  return `must be an ID or a whole number, not ${Object(value) === value ? typeof value : JSON.stringify(value)}.`;
}

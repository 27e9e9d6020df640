/**
 * What makes a text unfit as one segment of a path; undefined when it fits.
 *
 * URL parsers drop `.` and `..`, encoded or not, and an empty segment names a list: the request would reach
 * another operation.
 */
export function pathValueProblem(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing; pass it and call again.';
  // Such as the number of a partition.
  if (Number.isSafeInteger(value)) return undefined;
  if (typeof value !== 'string') {
    const kind = typeof value === 'number' ? value : typeof value;
    return `must be a string or a whole number, not ${kind}.`;
  }
  if (value.trim() === '') return 'is empty; pass an ID.';
  if (value === '.' || value === '..') return `is "${value}", which changes the path; pass an ID.`;
  if (/\p{Surrogate}/u.test(value)) return 'holds half a character; pass well-formed text.';
  return undefined;
}

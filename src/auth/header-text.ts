/** Returns the reason that a value cannot be a header; undefined when it can. The reason never shows the value. */
export function headerTextProblem(value: unknown): string | undefined {
  if (typeof value !== 'string') return `must be a string, not ${typeof value}`;
  // Visible ASCII is all that a header can carry. A copied token or key may end in blanks.
  if (/^[\x21-\x7e]+$/.test(value)) return undefined;
  return 'is empty or contains blanks, line breaks or non-ASCII; pass it as issued';
}

/** What keeps a value from being sent in a header; undefined when nothing does. It never shows the value. */
export function headerTextProblem(value: unknown): string | undefined {
  if (typeof value !== 'string') return `must be a string, not ${typeof value}`;
  // Visible ASCII: all that a header can carry, without the blanks that a copied token or key ends in.
  if (/^[\x21-\x7e]+$/.test(value)) return undefined;
  return 'is empty, or holds blanks, line breaks or non-ASCII; pass what was issued';
}

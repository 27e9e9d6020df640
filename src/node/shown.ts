/**
 * Returns a value for a message: as it is, if it looks like a name.
 *
 * A slip in a file can make a password part of another value, so nothing else is shown.
 */
export function shown(value: string): string {
  return /^[\w.:/-]{1,64}$/.test(value)
    ? JSON.stringify(value)
    : '(not shown, as it is no plain name)';
}

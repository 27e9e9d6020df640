/** A mistake that the user can fix: the message says how. */
export class UsageError extends Error {
  override name = 'UsageError';
}

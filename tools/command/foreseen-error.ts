/** A problem that the user can fix. `message` says in one line what is wrong and what to do. */
export class ForeseenError extends Error {
  override name = 'ForeseenError';
}

/**
 * Prints an error and ends the process, by default with status 1.
 *
 * A `ForeseenError` is printed as its message. Any other error is a bug of ours, so it is printed with its stack.
 */
export function exitWith(error: unknown, status = 1): never {
  console.error(error instanceof ForeseenError ? error.message : error);
  process.exit(status);
}

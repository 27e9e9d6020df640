/** Trouble that a user can mend: `message` says in one line what is wrong and what to do. */
export class ForeseenError extends Error {
  override name = 'ForeseenError';
}

/**
 * Ends the process with status 1: foreseeable trouble by its message alone,
 * anything else with its stack, because that is a mistake of ours.
 */
export function exitWith(error: unknown): never {
  console.error(error instanceof ForeseenError ? error.message : error);
  process.exit(1);
}

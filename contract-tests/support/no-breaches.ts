import { afterEach, beforeEach } from 'vitest';

/** Beginning of the message that the mock prints when its own answer does not fit the description. */
const breach = "The mock's own answer to ";

let found: string[] = [];

/** Returns the breaches of the current test so far, and forgets them: for a test that plants one. */
export function takeBreaches(): string[] {
  return found.splice(0);
}

/**
 * Fails when the mock has answered what the description does not allow.
 *
 * @throws {Error} with the messages of the mock.
 */
export function refuseBreaches(): void {
  const breaches = takeBreaches();
  if (breaches.length > 0) throw new Error(breaches.join('\n'));
}

// The mock turns a breach into an answer 500, which a test that expects an error would take for one.
const print = console.error;
beforeEach(() => {
  found = [];
  console.error = (...given: unknown[]) => {
    if (`${given[0]}`.startsWith(breach)) found.push(`${given[0]}`);
    print(...given);
  };
});
afterEach(() => {
  console.error = print;
  refuseBreaches();
});

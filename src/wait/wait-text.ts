import type { WaitProgress } from '../errors/wait-error.js';

/** States that end a wait: `x-waiter` of the description. */
export interface WaitDefinition {
  /** Name of the function that waits, for messages. */
  readonly name: string;
  /** Arguments that identify the polled object, for messages. */
  readonly ids: object;
  /** Field of the object that holds its state. */
  readonly field: string;
  readonly success?: readonly string[];
  readonly failure?: readonly string[];
  /** Whether the wait ends when the object no longer exists. */
  readonly gone?: boolean;
}

/** Returns the message of a wait that ended in a state of failure or at its deadline. */
export function waitText(
  { name, ids, field, success = [], gone }: WaitDefinition,
  { state = 'unknown', polls, elapsedMs }: WaitProgress,
  deadlineMs?: number,
): string {
  const awaited = gone ? 'gone' : success.join(' or ');
  const shown = Object.entries(ids).map(([id, value]) => `${id} ${value}, `);
  const where = `(${shown.join('')}polls: ${polls}, ${Math.round(elapsedMs / 1000)} s)`;
  return deadlineMs === undefined
    ? `${name}: ${field} is ${state}, and does not become ${awaited} ${where}; see "answer".`
    : `${name}: ${field} is ${state}, not ${awaited}, after deadlineMs ${deadlineMs} ${where}; wait again, or set it higher.`;
}

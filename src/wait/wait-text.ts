import type { WaitProgress } from '../errors/wait-error.js';
import { shortText } from '../wire/short-text.js';

/** Conditions that end a wait: `x-waiter` of the description. */
export interface WaitDefinition<Ids = object> {
  /** Name of the function that waits, for messages. */
  readonly name: string;
  /** Arguments of the function, which may be those of the operation that started the change. */
  readonly args: Ids;
  /** Names of the arguments that identify the polled object. */
  readonly ids: readonly string[];
  /** Field of the object that holds its state. */
  readonly field: string;
  readonly success?: readonly string[];
  readonly failure?: readonly string[];
  /**
   * Values that fields of the object must have beside a state of success: constants, or paths to arguments. A path to an
   * argument without a value is no condition.
   */
  readonly target?: Readonly<Record<string, unknown>>;
  /** Whether the wait ends when the object no longer exists. */
  readonly gone?: boolean;
  /** Whether the object may not exist yet: 404 means "not yet" until it was seen. */
  readonly appears?: boolean;
  /** Whether the change begins in a state of success, which counts only after another state or a time. */
  readonly leaves?: boolean;
}

/** A definition with the values of its arguments. */
export interface ResolvedWait<Ids = object> extends Omit<WaitDefinition<Ids>, 'ids' | 'target'> {
  readonly ids: Ids;
  readonly target: Readonly<Record<string, unknown>>;
}

/** Returns the message of a wait that ended in a state of failure or at its deadline. */
export function waitText(
  { name, ids, field, success = [], gone, leaves, target }: ResolvedWait,
  { state = 'unknown', polls, elapsedMs }: WaitProgress,
  deadlineMs?: number,
): string {
  const states = (gone ? [...success, 'gone'] : success).join(' or ');
  const awaited = [leaves ? `${states} again` : states, ...list(target)].join(' with ');
  const shown = shortText(state, 100);
  const seconds = `${Math.round(elapsedMs / 1000)} s`;
  const where = `(${[...list(ids), `polls: ${polls}`, seconds].join(', ')})`;
  return deadlineMs === undefined
    ? `${name}: ${field} is ${shown}, and does not become ${awaited} ${where}; see "answer".`
    : `${name}: ${field} is ${shown}, not ${awaited}, after deadlineMs ${deadlineMs} ${where}; wait again, or set it higher.`;
}

/** Returns the values of an object, each after its name. */
function list(values: object): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${value}`],
  );
}

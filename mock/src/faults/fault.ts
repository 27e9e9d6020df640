import { InputError, readFields, readNumber, readText } from '../input-error.js';
import { type Scenario, wishesOf } from '../protocol/scenario.js';

/**
 * A fault that requests meet. It needs at least one of `delayMs`, `drop` and `prefer`.
 *
 * Without `times` and `rate` it holds until it is deleted.
 */
export interface Fault {
  /** Operation that it affects, or `login`; all by default. */
  readonly operationId?: string | undefined;
  /** Number of requests that it affects, from 1. */
  readonly times?: number | undefined;
  /** Share of requests that it affects, above 0 up to 1. */
  readonly rate?: number | undefined;
  /** Delay of the answer in milliseconds, up to 600,000. */
  readonly delayMs?: number | undefined;
  /** Drops the connection: before the request does anything, or in the middle of the answer's body. */
  readonly drop?: 'before' | 'body' | undefined;
  /** Documented answer to give, in the form of the header `Prefer`: `code=429`, `code=404, example=topic`. */
  readonly prefer?: string | undefined;
}

/** Returns the documented answer that a fault asks for. */
export function scenarioOf({ prefer = '' }: Pick<Fault, 'prefer'>): Scenario {
  return wishesOf({ prefer }, {}).scenario;
}

/** The operations that a fault can name. */
export interface KnownOperations {
  /** Whether there is an operation with this ID. */
  has(operationId: string): boolean;
  /** Whether the operation, or any if none is named, documents such an answer. */
  documents(operationId: string | undefined, scenario: Scenario): boolean;
}

const names = ['operationId?', 'times?', 'rate?', 'delayMs?', 'drop?', 'prefer?'];
const maxTimes = 1_000_000;
const maxDelayMs = 600_000;

/**
 * Checks a fault.
 *
 * @throws {InputError} naming the field and the problem.
 */
export function readFault(value: unknown, known: KnownOperations): Fault {
  const { operationId, times, rate, delayMs, drop, prefer } = readFields(value, '', names);
  if (operationId !== undefined && !known.has(readText(operationId, 'operationId'))) {
    throw new InputError('operationId', 'names no operation of the description, nor login');
  }
  if (times !== undefined && !Number.isInteger(readNumber(times, 'times', 1, maxTimes))) {
    throw new InputError('times', 'must be a whole number');
  }
  if (rate !== undefined && readNumber(rate, 'rate', 0, 1) === 0) {
    throw new InputError('rate', 'must be above 0');
  }
  if (delayMs !== undefined) readNumber(delayMs, 'delayMs', 0, maxDelayMs);
  if (drop !== undefined && drop !== 'before' && drop !== 'body') {
    throw new InputError('drop', 'must be one of before, body');
  }
  if (prefer !== undefined) checkPrefer(operationId, readText(prefer, 'prefer'), known);
  if (delayMs === undefined && drop === undefined && prefer === undefined) {
    throw new InputError('', 'needs delayMs, drop or prefer');
  }
  // A cast: all fields were checked. A copy, as the caller may change the object later.
  return { ...(value as Fault) };
}

function checkPrefer(operationId: unknown, prefer: string, known: KnownOperations): void {
  const scenario = scenarioOf({ prefer });
  if (scenario.code === undefined && scenario.example === undefined) {
    throw new InputError('prefer', 'must name a code or an example, such as code=429');
  }
  const id = operationId === undefined ? undefined : `${operationId}`;
  if (known.documents(id, scenario)) return;
  throw new InputError('prefer', `is no documented answer of ${id ?? 'any operation'}`);
}

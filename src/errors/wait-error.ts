import { DmsError } from './dms-error.js';

/** How far a wait has come. */
export interface WaitProgress<T = unknown> {
  /** State that was seen last; undefined until an answer has one. */
  readonly state: string | undefined;
  /** Object that was polled, as it was then; undefined until it is there. */
  readonly answer: T | undefined;
  /** Number of polls, with those that failed. */
  readonly polls: number;
  /** Time since the wait began, in milliseconds. */
  readonly elapsedMs: number;
}

/** What was waited for has failed: the object is in a state from which it does not reach the awaited one. */
export class WaitError extends DmsError implements WaitProgress {
  static override readonly kind: string = 'WaitError';
  /** State that was seen last; undefined until an answer has one. */
  declare readonly state: string | undefined;
  /** Last answer of the service: the object in that state. */
  declare readonly answer: unknown;
  /** Number of polls. */
  declare readonly polls: number;
  /** Time since the wait began, in milliseconds. */
  declare readonly elapsedMs: number;

  constructor(text: string, progress: WaitProgress, cause?: unknown) {
    super(text, cause);
    Object.assign(this, progress);
  }
}

/**
 * The wait is longer than `deadlineMs`. What was waited for may go on, and end well: it can be waited for again.
 *
 * `cause` is the failure of the last poll, if it failed.
 */
export class WaitTimeoutError extends WaitError {
  static override readonly kind = 'WaitTimeoutError';
}

import { DmsError } from './dms-error.js';
import { withoutSecrets } from './secrets.js';

/** Progress of a wait. */
export interface WaitProgress<T = unknown> {
  /** Last state seen; undefined until an answer has one. */
  readonly state: string | undefined;
  /** Last answer to a poll; undefined until there is one. */
  readonly answer: T | undefined;
  /** Number of polls, including failed ones. */
  readonly polls: number;
  /** Time since the wait began, in milliseconds. */
  readonly elapsedMs: number;
}

/** The awaited change failed: the object is in a state from which it does not reach the awaited one. */
export class WaitError extends DmsError implements WaitProgress {
  static override readonly kind: string = 'WaitError';
  declare readonly state: string | undefined;
  declare readonly answer: unknown;
  declare readonly polls: number;
  declare readonly elapsedMs: number;

  constructor(text: string, progress: WaitProgress, cause?: unknown) {
    super(text, cause);
    Object.assign(this, progress);
  }

  override toJSON(): object {
    // The answer is not an error and came unchanged, so it may be too deep for JSON.
    return { ...super.toJSON(), answer: withoutSecrets(this.answer) };
  }
}

/**
 * The wait exceeded `deadlineMs`. The change may still be in progress and succeed: you can wait for it again.
 *
 * `cause` is the failure of the last poll, if it failed.
 */
export class WaitTimeoutError extends WaitError {
  static override readonly kind = 'WaitTimeoutError';
}

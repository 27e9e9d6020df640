import type { WaitProgress } from '../errors/wait-error.js';
import type { CallOptions } from '../wire/call-settings.js';
import { type OptionKind, settingKinds } from '../wire/given-options.js';

/** Options of a wait. Options of a call are passed to each poll. */
export interface WaitOptions<T = unknown> extends Omit<CallOptions, 'deadlineMs'> {
  /**
   * Pause before the first poll, in milliseconds, from 0. It is shortened if `deadlineMs` would end it.
   *
   * @default 5_000
   */
  initialDelayMs?: number | undefined;
  /**
   * Pause before the second poll, in milliseconds, from 1. It grows by half with each poll.
   *
   * @default 10_000
   */
  intervalMs?: number | undefined;
  /**
   * Upper bound of the growing pauses, in milliseconds, from 1; at least `intervalMs`.
   *
   * @default 30_000
   */
  maxIntervalMs?: number | undefined;
  /**
   * Time since the wait began after which a state of success counts at any rate, in milliseconds, from 0. Only a change
   * that begins in the awaited state, such as a restart, needs it: before that time, the state counts only after
   * another one was seen.
   *
   * @default 60_000
   */
  settleMs?: number | undefined;
  /**
   * Time limit of the whole wait, in milliseconds; it also ends a running call. `Infinity` for no limit. In the test runs
   * of another client, enabling Smart Connect took at most 10 minutes.
   *
   * @default 3_600_000
   */
  deadlineMs?: number | undefined;
  /** Ends the wait and a running call: the promise rejects with the reason of the signal. */
  signal?: AbortSignal | undefined;
  /** Called after each poll. A promise is awaited; an error that it throws ends the wait. */
  onProgress?: ((progress: WaitProgress<T>) => unknown) | undefined;
}

/** Returns the kinds of the options of a wait. A constant with a spread would stay in programs that never wait. */
export const waitOptionKinds = (): Readonly<Record<keyof WaitOptions, OptionKind>> => ({
  ...settingKinds,
  initialDelayMs: 'number from 0',
  intervalMs: 'number from 1',
  maxIntervalMs: 'number from 1',
  settleMs: 'number from 0',
  onProgress: 'function',
  headers: 'object',
});

import type { WaitProgress } from '../errors/wait-error.js';
import type { CallOptions } from '../wire/call-settings.js';
import { type OptionKind, settingKinds } from '../wire/given-options.js';

/** What can be set for a wait; beside its own options those of a call, which are passed to each poll. */
export interface WaitOptions<T = unknown> extends Omit<CallOptions, 'deadlineMs'> {
  /**
   * Pause before the first poll, in milliseconds, from 0. Right after a change the service may still show the old
   * state, which would pass for the new one.
   *
   * @default 5_000
   */
  initialDelayMs?: number | undefined;
  /**
   * Pause before the second poll, in milliseconds, from 1. It grows by half with each further one.
   *
   * @default 10_000
   */
  intervalMs?: number | undefined;
  /**
   * Where the pauses stop growing, in milliseconds, from 1; `intervalMs` where that is longer.
   *
   * @default 30_000
   */
  maxIntervalMs?: number | undefined;
  /**
   * Time for the whole wait, in milliseconds; a call under way is ended too. `Infinity` for no limit. Enabling Smart
   * Connect took others 21 to 29 minutes.
   *
   * @default 3_600_000
   */
  deadlineMs?: number | undefined;
  /** Ends the wait, and the call under way. The promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Called after each poll, with what was seen last. A promise is waited for; what it throws ends the wait. */
  onProgress?: ((progress: WaitProgress<T>) => unknown) | undefined;
}

/** Kinds of the options of a wait. */
export const waitOptionKinds: Readonly<Record<keyof WaitOptions, OptionKind>> = {
  ...settingKinds,
  initialDelayMs: 'number from 0',
  intervalMs: 'number from 1',
  maxIntervalMs: 'number from 1',
  onProgress: 'function',
  headers: 'object',
};

import type { CallSettings } from '../../src/wire/call-settings.js';
import type { FaultName } from './faults.js';

/** What a call does when the server misbehaves in one way. */
export interface Expectation {
  /** `refused` is a port on which nothing listens. */
  fault: FaultName | 'refused';
  /** How often GET, PUT and DELETE are sent, of at most three times. */
  sends: number;
  /** How often POST is sent: again only when the answer proves that nothing was done. */
  postSends: number;
  /** Name of the class of the error; left out when the call succeeds in the end. */
  error?: string;
  /** The same for POST, when it differs. */
  postError?: string;
  status?: number;
  code?: string;
  /** What the message says beside operation, method and URL. */
  message?: RegExp;
  /** Settings of the call beside those of all calls. */
  settings?: Partial<CallSettings>;
  /** Holds for operations that promise JSON: what others carry is not read. */
  isAboutJson?: true;
}

/** Settings that make the tests quick: what is not about time must not take any. */
export const quick: CallSettings = {
  timeoutMs: 20_000,
  deadlineMs: 60_000,
  maxAttempts: 3,
  retryDelayMs: 1,
  maxRetryDelayMs: 1,
};

/** The part that depends on the method. */
export function expectedFor(
  { sends, postSends, error, postError = error }: Expectation,
  method: string,
): { sends: number; error: string | undefined } {
  return method === 'POST' ? { sends: postSends, error: postError } : { sends, error };
}

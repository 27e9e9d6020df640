import type { CallSettings } from 'otc-dms-kafka';
import type { FaultName } from './faults.js';

/** Expected result of a call to a server that misbehaves in one way. */
export interface Expectation {
  /** Fault of the server; `refused` is a port on which nothing listens. */
  fault: FaultName | 'refused';
  /** How often GET, PUT and DELETE are sent; the limit is three times. */
  sends: number;
  /** How often POST is sent: more than once only when the answer proves that nothing was done. */
  postSends: number;
  /** Class name of the error; undefined when the call succeeds in the end. */
  error?: string | undefined;
  /** Class name of the error of a POST, when it differs. */
  postError?: string;
  status?: number;
  code?: string;
  /** Text of the message besides operation, method and URL. */
  message?: RegExp;
  /** Settings of the call that differ from `quick`. */
  settings?: Partial<CallSettings>;
  /** Whether the fault is one only for operations that answer JSON. */
  isAboutJson?: true;
}

/** Settings under which a retry takes no time. */
export const quick: CallSettings = {
  timeoutMs: 20_000,
  deadlineMs: 60_000,
  maxAttempts: 3,
  retryDelayMs: 1,
  maxRetryDelayMs: 1,
  maxAnswerBytes: 64 * 2 ** 20,
};

/** Returns the part of an expectation that depends on the method. */
export function expectedFor(
  { sends, postSends, error, postError = error }: Expectation,
  method: string,
): { sends: number; error: string | undefined } {
  return method === 'POST' ? { sends: postSends, error: postError } : { sends, error };
}

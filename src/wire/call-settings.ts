/** Limits and retries of a call, for the client and for one call. docs/retries-and-limits.md has the rules. */
export interface CallSettings {
  /**
   * Time limit of one attempt, from obtaining the credential to the end of the answer, in milliseconds, from 1.
   * `Infinity` for no limit. An attempt that exceeds it fails with a `TimeoutError`, and is retried where that is safe.
   *
   * @default 30_000
   */
  timeoutMs: number;
  /**
   * Time limit of a call with queueing, all attempts and pauses, in milliseconds, from 1. `Infinity` for no limit. A
   * call that exceeds it fails with a `TimeoutError`. If the next pause does not fit, the call ends with the result of
   * its last attempt.
   *
   * @default 120_000
   */
  deadlineMs: number;
  /**
   * Maximum number of attempts, from 1. The repetition after a 401 with a renewed credential does not count.
   *
   * @default 3
   */
  maxAttempts: number;
  /**
   * Maximum pause before the second attempt, in milliseconds, from 0; it doubles with each attempt. The pause is a
   * random time between 0 and this value. A `Retry-After` header replaces it.
   *
   * @default 500
   */
  retryDelayMs: number;
  /**
   * Upper bound of the growing pauses, in milliseconds, from 0. `Retry-After` may exceed it.
   *
   * @default 20_000
   */
  maxRetryDelayMs: number;
  /**
   * Maximum size of an answer in bytes, after decompression; a whole number from 1, or `Infinity` for no limit. A larger
   * answer is read no further, and the call fails with an `InvalidResponseError`.
   *
   * @default 67_108_864
   */
  maxAnswerBytes: number;
}

/** Options of one call, beside the arguments of its operation. Omitted ones are taken from the client. */
export type CallOptions = { [Name in keyof CallSettings]?: CallSettings[Name] | undefined } & {
  /** Ends the call: the promise rejects with the reason of the signal. The signal of the client ends it as well. */
  signal?: AbortSignal | undefined;
  /** Additional request headers. Headers of `onRequest` replace them; none replaces the credential. */
  headers?: Readonly<Record<string, string>> | undefined;
};

/** Options of a call, checked and merged with those of the client. */
export interface CheckedCallOptions extends CallSettings {
  signal: AbortSignal | undefined;
  /** Headers by their names in lower case. */
  headers: Readonly<Record<string, string>>;
}

/** Defaults. The figures are ours: no page of the service says how long an answer may take. */
export const defaultSettings: CallSettings = {
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  maxAttempts: 3,
  retryDelayMs: 500,
  maxRetryDelayMs: 20_000,
  maxAnswerBytes: 64 * 2 ** 20,
};

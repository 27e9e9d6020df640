/** Destination of log lines, such as `console`. No line contains a secret. */
export interface Logger {
  /** An attempt succeeded. */
  debug(line: string): void;
  /** The service refused the request, or the caller ended the call; the error of the call says so as well. */
  info(line: string): void;
  /** An attempt failed, and another follows. */
  warn(line: string): void;
  /** The service failed or no answer arrived, and no other attempt follows. */
  error(line: string): void;
}

/** The attempt that an event is about. */
export interface AttemptEvent {
  /** Operation of the description, `login` for a login at IAM, or method and path for a call by path. */
  readonly operationId: string;
  /** Number of the call within the client; all attempts of a call share it. */
  readonly callId: number;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** HTTP method. */
  readonly method: string;
  /** URL, secret parameters masked. */
  readonly url: string;
}

/** An attempt that is about to be sent. */
export interface RequestEvent extends AttemptEvent {
  /** Parsed body, secret fields masked; undefined when there is none. */
  readonly body: unknown;
  /** Headers to add to the request, such as `traceparent`; empty at first. They never replace the credential. */
  readonly headers: Record<string, string>;
}

/** An attempt that has ended. */
export interface ResponseEvent extends AttemptEvent {
  /** Time from obtaining the credential, including a login, to the end of the answer, in milliseconds. */
  readonly durationMs: number;
  /** HTTP status; undefined when no answer arrived. */
  readonly status: number | undefined;
  /** `error_code` of the answer; undefined when there is none. */
  readonly code: string | undefined;
  /** ID that the gateway gave the request; undefined when the answer has none. */
  readonly requestId: string | undefined;
  /** Reason that no answer arrived: a `ConnectionError`, or the reason of the caller's abort. */
  readonly error: unknown;
}

/** An attempt that has failed and is followed by another. */
export interface RetryEvent extends ResponseEvent {
  /** Pause before the next attempt, in milliseconds. */
  readonly delayMs: number;
}

/** Functions that watch a client. A promise is awaited without a time limit; an error that one throws ends the call. */
export interface Watchers {
  /**
   * Receives one line per attempt: operation, status, duration, attempt, request id. The level is `debug` for a
   * success, `warn` for a failure that is retried, `info` for a refusal or when the caller ends the call, and `error`
   * for a failure of service or network.
   */
  logger?: Logger | undefined;
  /** Called before each attempt. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** Called after each attempt, also when no answer arrived. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Called before the pause that precedes another attempt. */
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
}

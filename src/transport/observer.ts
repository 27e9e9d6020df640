import { masked, maskedUrl, withoutSecrets } from '../errors/secrets.js';
import { bodyOf, codeOf, requestIdOf } from '../wire/answer.js';
import type { IncomingAnswer, OutgoingRequest } from '../wire/request.js';

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
interface AttemptEvent {
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

/** The result of an attempt. */
interface AttemptResult {
  readonly request: OutgoingRequest;
  readonly answer: IncomingAnswer | undefined;
  /** Reason that no answer arrived. */
  readonly error: unknown;
  readonly durationMs: number;
  /** Pause before the next attempt; Infinity when none follows. */
  readonly delayMs: number;
}

/** Reports attempts to watchers. */
export interface Observer {
  /** Returns the headers that a watcher adds to the request, names in lower case. */
  before(request: OutgoingRequest): Promise<Record<string, string> | undefined>;
  after(result: AttemptResult): Promise<void>;
}

/** Creates an observer for these watchers; undefined when there are none. */
export function createObserver(watchers: Watchers): Observer | undefined {
  const { logger, onRequest, onResponse, onRetry } = watchers;
  if (!(logger || onRequest || onResponse || onRetry)) return undefined;
  return {
    async before(request) {
      if (!onRequest) return undefined;
      const { body } = request;
      const headers: Record<string, string> = {};
      await onRequest({
        ...attemptOf(request),
        // Not a getter that masks when somebody looks: creating one takes longer than a call.
        body: body === undefined ? undefined : withoutSecrets(bodyOf(body)),
        headers,
      });
      const added = Object.entries(headers);
      return Object.fromEntries(added.map(([name, value]) => [name.toLowerCase(), `${value}`]));
    },

    async after({ request, answer, error, durationMs, delayMs }) {
      const isLast = delayMs === Infinity;
      const { code, requestId } = answer ? idsOf(answer) : {};
      if (logger) {
        const result = answer?.status ?? (error instanceof Error ? error.name : 'no answer');
        await logger[levelOf(request, answer, isLast)](
          `${request.operationId}: ${result}${code ? ` ${code}` : ''} in ${Math.round(durationMs)} ms` +
            `, attempt ${request.attempt}${requestId ? `, request id ${requestId}` : ''}` +
            (isLast ? '' : `, again in ${Math.round(delayMs)} ms`),
        );
      }
      if (!onResponse && !onRetry) return;
      const status = answer?.status;
      const event = { ...attemptOf(request), durationMs, status, code, requestId, error };
      await onResponse?.(event);
      if (!isLast) await onRetry?.({ ...event, delayMs });
    },
  };
}

function attemptOf({ operationId, callId, attempt, method, url }: OutgoingRequest): AttemptEvent {
  return { operationId, callId, attempt, method, url: maskedUrl(url) };
}

function levelOf(
  request: OutgoingRequest,
  answer: IncomingAnswer | undefined,
  isLast: boolean,
): keyof Logger {
  const status = answer?.status ?? 0;
  if (status >= 200 && status < 300) return 'debug';
  if (!isLast) return 'warn';
  // A caller that ends its call knows about it.
  return (status >= 300 && status < 500) || request.signal?.aborted ? 'info' : 'error';
}

/** Returns the identifiers in an answer, which may quote a secret of the request. */
function idsOf({ status, text, headers, request }: IncomingAnswer) {
  // Successful bodies are not parsed a second time.
  const body = status >= 300 ? bodyOf(text) : undefined;
  const code = codeOf(body);
  const requestId = requestIdOf(body, headers);
  return {
    code: code && masked(code, request),
    requestId: requestId && masked(requestId, request),
  };
}

import { masked, maskedUrl, withoutSecrets } from '../errors/secrets.js';
import { bodyOf, codeOf, requestIdOf } from '../wire/answer.js';
import { type Awaitable, andThen } from '../wire/awaitable.js';
import type { IncomingAnswer, OutgoingRequest } from '../wire/request.js';

/** Where lines are written; `console` is one. No line holds a secret. */
export interface Logger {
  /** An attempt succeeded. */
  debug(line: string): void;
  /** The service refused the request, which the error of the call says too. */
  info(line: string): void;
  /** An attempt failed, and another one follows. */
  warn(line: string): void;
  /** The service failed, or no answer arrived, and no other attempt follows. */
  error(line: string): void;
}

/** Which attempt an event is about. */
interface AttemptEvent {
  /** Operation of the description; `login` for one at the identity service, method and path for a call by path. */
  readonly operationId: string;
  /** Number of the call within the client: all attempts of one call share it. */
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
  /** Put headers here to have them sent, such as `traceparent`. They never replace the credential. */
  readonly headers: Record<string, string>;
}

/** An attempt that has ended. */
export interface ResponseEvent extends AttemptEvent {
  /** Time from the credential, with its login, to the end of the answer, in milliseconds. */
  readonly durationMs: number;
  /** HTTP status; undefined when no answer arrived. */
  readonly status: number | undefined;
  /** `error_code` of the answer; undefined when there is none. */
  readonly code: string | undefined;
  /** ID that the gateway gave the request; undefined when it says none. */
  readonly requestId: string | undefined;
  /** Why no answer arrived: a `ConnectionError`, or what the caller aborted with. */
  readonly error: unknown;
}

/** An attempt that has failed and is followed by another. */
export interface RetryEvent extends ResponseEvent {
  /** Pause before the next attempt, in milliseconds. */
  readonly delayMs: number;
}

/** What may watch a client. A promise is waited for, without a time limit, and what a function throws ends the call. */
export interface Watchers {
  /**
   * Gets one line per attempt: operation, status, duration, attempt, request id. A success is `debug`, what is
   * repeated `warn`, a refusal or an end by the caller `info`, a failure of service or network `error`.
   */
  logger?: Logger | undefined;
  /** Called before each attempt. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** Called after each attempt, also when no answer arrived. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Called before the pause that precedes another attempt. */
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
}

/** Tells watchers what happens. A promise is given only where a watcher gave one: to wait costs a turn. */
export interface Observer {
  /** Adds the headers of a watcher to the request. */
  before(request: OutgoingRequest): Awaitable<unknown>;
  /** `delayMs` is Infinity when no other attempt follows. */
  after(
    request: OutgoingRequest,
    answer: IncomingAnswer | undefined,
    error: unknown,
    durationMs: number,
    delayMs: number,
  ): Awaitable<unknown>;
}

/** An observer for these watchers; undefined when nobody watches. */
export function createObserver(watchers: Watchers): Observer | undefined {
  const { logger, onRequest, onResponse, onRetry } = watchers;
  if (!(logger || onRequest || onResponse || onRetry)) return undefined;
  return {
    before(request) {
      if (!onRequest) return undefined;
      const { operationId, callId, attempt, method, body } = request;
      const headers: Record<string, string> = {};
      const event = {
        operationId,
        callId,
        attempt,
        method,
        url: maskedUrl(request.url),
        // Not a getter that masks when somebody looks: to make one takes longer than a call.
        body: body === undefined ? undefined : withoutSecrets(bodyOf(body)),
        headers,
      };
      return andThen(onRequest(event), () => {
        for (const name in headers) request.headers[name.toLowerCase()] = String(headers[name]);
      });
    },
    after(request, answer, error, durationMs, delayMs) {
      const { operationId, callId, attempt, method } = request;
      const status = answer?.status ?? 0;
      const body = answer && status >= 300 ? bodyOf(answer.text) : undefined;
      const givenId = answer && requestIdOf(body, answer.headers);
      // Most attempts have nothing to mask, so that nothing is looked for.
      const requestId = givenId && masked(givenId, request);
      const code = body === undefined ? undefined : masked(codeOf(body), request);
      const isLast = delayMs === Infinity;
      const isSuccess = status >= 200 && status < 300;
      // The caller knows of an end of its own.
      const isRefusal = (status >= 300 && status < 500) || request.signal?.aborted;
      const level = isSuccess ? 'debug' : isLast ? (isRefusal ? 'info' : 'error') : 'warn';
      const result = answer ? status : error instanceof Error ? error.name : 'no answer';
      const logged: unknown = logger?.[level](
        `${operationId}: ${result}${code ? ` ${code}` : ''} in ${Math.round(durationMs)} ms` +
          `, attempt ${attempt}${requestId ? `, request id ${requestId}` : ''}` +
          (isLast ? '' : `, again in ${Math.round(delayMs)} ms`),
      );
      if (!onResponse && !onRetry) return logged;
      const url = maskedUrl(request.url);
      const event = {
        operationId,
        callId,
        attempt,
        method,
        url,
        durationMs,
        status: answer?.status,
        code,
        requestId,
        error,
      };
      const told = andThen(logged, () => onResponse?.(event));
      return andThen(told, () => (isLast ? undefined : onRetry?.({ ...event, delayMs })));
    },
  };
}

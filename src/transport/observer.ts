import { maskedUrl, shortMasked, withoutSecrets } from '../errors/secrets.js';
import { addHeaders } from '../wire/add-headers.js';
import { bodyOf, codeOf, requestIdOf, textField } from '../wire/answer.js';
import type { IncomingAnswer, OutgoingRequest } from '../wire/request.js';
import { shortText } from '../wire/short-text.js';
import type { AttemptEvent, Logger, Watchers } from './watchers.js';

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
        // Not a getter that masks when somebody looks: creating one takes longer than a call.
        body: body === undefined ? undefined : withoutSecrets(bodyOf(body)),
        headers,
        ...attemptOf(request),
      });
      if (Object.keys(headers).length === 0) return undefined;
      const added = {};
      addHeaders(added, headers, 'option "onRequest"');
      return added;
    },

    async after({ request, answer, error, durationMs, delayMs }) {
      const isLast = delayMs === Infinity;
      const { code, requestId } = answer ? idsOf(answer) : {};
      if (logger) {
        const result = answer?.status ?? (textField(error, 'name') || 'no answer');
        const line =
          `${request.operationId}: ${result}${code ? ` ${code}` : ''} in ${Math.round(durationMs)} ms` +
          `, attempt ${request.attempt}${requestId ? `, request id ${requestId}` : ''}` +
          (isLast ? '' : `, again in ${Math.round(delayMs)} ms`);
        await logger[levelOf(request, answer, isLast)](shortText(line, 1_000));
      }
      if (!onResponse && !onRetry) return;
      const status = answer?.status;
      const event = { durationMs, status, code, requestId, error, ...attemptOf(request) };
      await onResponse?.(event);
      if (!isLast) await onRetry?.({ delayMs, ...event });
    },
  };
}

// Events spread it last: a spread to which fields are added takes a hundred times longer.
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
  return {
    code: shortMasked(codeOf(body), request),
    requestId: shortMasked(requestIdOf(body, headers), request),
  };
}

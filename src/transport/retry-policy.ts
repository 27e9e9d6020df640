import { ConnectionError } from '../errors/connection-error.js';
import type { CallSettings } from '../wire/call-settings.js';
import { parseHttpDate } from '../wire/http-date.js';
import type { AnswerHeaders, IncomingAnswer, OutgoingRequest } from '../wire/request.js';
import { isUntrusted } from './failure.js';

/** Whether a method has the same effect when it is sent twice (RFC 9110 section 9.2.2). */
export function isIdempotent(method: string): boolean {
  return method !== 'POST' && method !== 'PATCH';
}

/**
 * Whether a failed attempt may be sent again.
 *
 * An answer that proves that nothing was changed allows a retry for every method. Otherwise the service may have
 * carried out the request, so only repeatable requests are retried: a repeated create could create two resources.
 */
export function mayRepeat(
  request: OutgoingRequest,
  answer: IncomingAnswer | undefined,
  error: unknown,
): boolean {
  const { operationId, isRepeatable } = request;
  if (!answer) {
    // A login that failed within this attempt has been retried already.
    const isOwn = error instanceof ConnectionError && error.operationId === operationId;
    return isOwn && (isRepeatable || error.isUnsent) && !isUntrusted(error);
  }
  const { status, headers, text } = answer;
  if (status === 429 || (status === 503 && headers.has('Retry-After'))) return true;
  if (status === 400 || status === 404) return refusedForNow.test(text);
  return isRepeatable && [408, 500, 502, 503, 504].includes(status);
}

// Codes that are `repeatable` in openapi/error-codes.yaml, which a test compares: another change of the instance is in
// progress (status 400), or flow control (status 404).
const refusedForNow = /"error_code"\s*:\s*"(DMS\.00400026|DMS\.10240407|CBC\.99003651)"/;

/**
 * Returns the pause before the next attempt, in milliseconds: `Retry-After` (RFC 9110 section 10.2.3), or else a random
 * part of a time that doubles with each attempt, so that clients that failed together do not return together.
 */
export function pauseMs(attempt: number, settings: CallSettings, headers?: AnswerHeaders): number {
  const ceiling = Math.min(settings.maxRetryDelayMs, settings.retryDelayMs * 2 ** (attempt - 1));
  return (headers && retryAfterMs(headers)) ?? Math.random() * ceiling;
}

function retryAfterMs(headers: AnswerHeaders): number | undefined {
  const value = headers.get('Retry-After') ?? '';
  // Several headers arrive joined. The service sends whole seconds; a fraction is harmless.
  if (/^\d+(\.\d+)?(, *\d+(\.\d+)?)*$/.test(value)) {
    return Math.max(...value.split(',').map(Number)) * 1000;
  }
  // Uses the clock of the service if the answer has a date, since the clock of this machine may be wrong.
  const now = parseHttpDate(headers.get('Date')) || Date.now();
  const ms = parseHttpDate(value) - now;
  // Anything else is no reason to hurry.
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

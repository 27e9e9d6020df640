import { ConnectionError } from '../errors/connection-error.js';
import type { CallSettings } from '../wire/call-settings.js';
import type { IncomingAnswer, OutgoingRequest } from '../wire/request.js';

/** Whether sending it twice does no more than sending it once (RFC 9110 section 9.2.2). */
export function isIdempotent(method: string): boolean {
  return method !== 'POST' && method !== 'PATCH';
}

/**
 * Whether a failed attempt may be sent again.
 *
 * An answer that proves that nothing was done allows it for every method. Otherwise the service may have done its
 * work: only what does no more when repeated qualifies, as a repeated create could make two of them.
 */
export function mayRepeat(
  request: OutgoingRequest,
  answer: IncomingAnswer | undefined,
  error: unknown,
): boolean {
  const { operationId, isRepeatable } = request;
  if (!answer) {
    // A login that failed inside this attempt was repeated already.
    const isOwn = error instanceof ConnectionError && error.operationId === operationId;
    return isOwn && (isRepeatable || error.isUnsent);
  }
  const { status, headers, text } = answer;
  if (status === 429 || (status === 503 && headers.has('Retry-After'))) return true;
  if (status === 400 || status === 404) return refusedForNow.test(text);
  return isRepeatable && [408, 500, 502, 503, 504].includes(status);
}

// Another change of the instance is under way (with status 400), and flow control (with status 404).
const refusedForNow = /"error_code"\s*:\s*"DMS\.(00400026|10240407)"/;

/**
 * Pause before the next attempt, in milliseconds: what the service asks for (RFC 9110 section 10.2.3), or else a random
 * part of a time that doubles with each attempt, so that clients which failed together do not return together.
 */
export function pauseMs(attempt: number, settings: CallSettings, headers?: Headers): number {
  const ceiling = Math.min(settings.maxRetryDelayMs, settings.retryDelayMs * 2 ** (attempt - 1));
  return (headers && retryAfterMs(headers)) ?? Math.random() * ceiling;
}

function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('Retry-After');
  if (!value) return undefined;
  // More than the standard allows, as parsers of dates take 1.5 for a day.
  if (Number(value) >= 0) return Number(value) * 1000;
  // By the clock of the service where it says it, since that of this machine may be wrong.
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  const ms = Date.parse(value) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

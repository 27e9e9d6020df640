import { detailsOf } from '../errors/details-of.js';
import { DmsError } from '../errors/dms-error.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { shortMasked } from '../errors/secrets.js';
import { requestIdOf } from '../wire/answer.js';
import type { Fetch, FetchAnswer, OutgoingRequest, Send } from '../wire/request.js';
import { failure } from './failure.js';
import { readText } from './read-text.js';

/**
 * Returns the innermost step, which sends one request and reads one answer of any status to its end.
 *
 * The step throws a `ConnectionError` when no complete answer arrives, an `InvalidResponseError` when the answer is too
 * large, and a `TypeError` when `fetch` has a bug. The reason of an abort passes through unchanged.
 */
export function sendWith(fetch: Fetch): Send {
  return async (request) => {
    const { method, url, headers, body, attemptSignal: signal, settings } = request;
    let response: FetchAnswer | undefined;
    let text: string | undefined;
    try {
      const answer = await fetch(url, {
        method,
        headers,
        body: body ?? null,
        signal: signal ?? null,
        redirect: 'manual',
      });
      if (typeof answer?.status === 'number' && typeof answer.headers?.get === 'function') {
        response = answer;
        text = await readText(answer, settings.maxAnswerBytes, signal);
      }
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      // A `fetch` that wraps another client throws errors of this package.
      if (cause instanceof DmsError) throw cause;
      throw failure(request, cause, response !== undefined);
    }
    if (!response) throw new TypeError('option "fetch" must return a Response.');
    if (text === undefined) throw signal?.aborted ? signal.reason : tooLarge(request, response);
    return { request, status: response.status, headers: response.headers, text };
  };
}

function tooLarge(request: OutgoingRequest, { status, headers }: FetchAnswer): Error {
  const { maxAnswerBytes } = request.settings;
  return new InvalidResponseError(
    `the answer is larger than maxAnswerBytes, ${maxAnswerBytes}; raise it, or ask for fewer items with "limit"`,
    {
      ...detailsOf(request),
      status,
      requestId: shortMasked(requestIdOf(undefined, headers), request),
      body: undefined,
    },
  );
}

import { ConnectionError } from '../errors/connection-error.js';
import { detailsOf } from '../errors/details-of.js';
import { DmsError } from '../errors/dms-error.js';
import { masked, mayShowSecrets } from '../errors/secrets.js';
import { fieldOf, textField } from '../wire/answer.js';
import type { Fetch, OutgoingRequest, Send } from '../wire/request.js';

/**
 * The innermost step: one request on the wire, one answer of any status, read to its end.
 *
 * @throws {ConnectionError} when no answer arrives, or it breaks off. The reason of an abort passes through untouched.
 */
export function sendWith(fetch: Fetch): Send {
  return async (request) => {
    const { method, url, headers, body, attemptSignal: signal } = request;
    let isAnswered = false;
    try {
      const response = await fetch(url, {
        method,
        headers,
        body: body ?? null,
        signal: signal ?? null,
        // A redirect followed by fetch would carry the credential to another host.
        redirect: 'manual',
      });
      isAnswered = true;
      if (!response?.headers?.get) throw new DmsError('option "fetch" must give a Response.');
      return {
        request,
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      };
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      // An error of ours, from a `fetch` that wraps another client.
      if (cause instanceof DmsError) throw cause;
      throw connectionError(request, cause, isAnswered);
    }
  };
}

function connectionError(request: OutgoingRequest, cause: unknown, isAnswered: boolean): Error {
  const reason = reasonOf(cause);
  const safe = masked(reason, request);
  const isSafe = !mayShowSecrets(cause, request);
  const text = isAnswered ? 'The answer broke off' : 'No answer from the service';
  return new ConnectionError(
    `${text}: ${safe}`,
    detailsOf(request),
    // A runtime quotes the header that it refuses, and others keep the whole request.
    isSafe ? cause : new Error(safe),
    !isAnswered && unsent.test(reason),
  );
}

// Codes of Node and Bun, texts of Deno; a browser does not say.
const unsent =
  /conn(ection ?)?refused|ENOTFOUND|EAI_AGAIN|UNREACH|connect_timeout|failedToOpen|dns error/i;

/** Node keeps the useful part, such as `ECONNREFUSED`, in the cause of a bare `TypeError`; Bun in its code. */
function reasonOf(error: unknown): string {
  const cause = fieldOf(error, 'cause') ?? error;
  const message = fieldOf(error, 'message');
  // The code of a DOMException is a number.
  const code = textField(cause, 'code');
  const text = textField(cause, 'message') || `${message ?? error}`;
  return code && !text.includes(code) ? `${code}: ${text}` : text;
}

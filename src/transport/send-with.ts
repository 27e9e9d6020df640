import { ConnectionError } from '../errors/connection-error.js';
import { detailsOf } from '../errors/details-of.js';
import { DmsError } from '../errors/dms-error.js';
import { masked, mayShowSecrets } from '../errors/secrets.js';
import { fieldOf, textField } from '../wire/answer.js';
import type { Fetch, OutgoingRequest, Send } from '../wire/request.js';

/**
 * Returns the innermost step, which sends one request and reads one answer of any status to its end.
 *
 * The step throws a `ConnectionError` when no complete answer arrives. The reason of an abort passes through unchanged.
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
        redirect: 'manual',
      });
      isAnswered = true;
      if (!response?.headers?.get) throw new DmsError('option "fetch" must return a Response.');
      return {
        request,
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      };
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      // A `fetch` that wraps another client throws errors of this package.
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
    // Some runtimes quote a header that they refuse, and others keep the whole request.
    isSafe ? cause : new Error(safe),
    !isAnswered && unsent.test(reason),
  );
}

// Codes of Node and Bun, texts of Deno. Browsers give no reason.
const unsent =
  /conn(ection ?)?refused|ENOTFOUND|EAI_AGAIN|UNREACH|connect_timeout|failedToOpen|dns error/i;

/** Returns the reason of a failure. Node has it in the cause of a bare `TypeError`, Bun in its code. */
function reasonOf(error: unknown): string {
  const cause = fieldOf(error, 'cause') ?? error;
  const message = fieldOf(error, 'message');
  // The code of a DOMException is a number.
  const code = textField(cause, 'code');
  const text = textField(cause, 'message') || `${message ?? error}`;
  return code && !text.includes(code) ? `${code}: ${text}` : text;
}

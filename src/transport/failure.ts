import { ConnectionError } from '../errors/connection-error.js';
import { detailsOf } from '../errors/details-of.js';
import { mayShowSecrets, shortMasked } from '../errors/secrets.js';
import { fieldOf, textField } from '../wire/answer.js';
import type { OutgoingRequest } from '../wire/request.js';

/** Returns the error for something that `fetch` threw: a `ConnectionError`, or a `TypeError` for a certain bug. */
export function failure(request: OutgoingRequest, thrown: unknown, isAnswered: boolean): Error {
  const reason = reasonOf(thrown);
  const safe = shortMasked(reason, request, 500);
  // Some runtimes quote a header that they refuse, and others keep the whole request.
  const cause = mayShowSecrets(thrown, request) ? new Error(safe) : thrown;
  if (!isAnswered && isBug(thrown, reason)) {
    return new TypeError(`${request.operationId}: fetch failed before it sent anything: ${safe}`, {
      cause,
    });
  }
  const text = isAnswered ? 'The answer broke off' : 'No answer from the service';
  const isSent = isAnswered || !isUnsent(thrown);
  return new ConnectionError(`${text}: ${safe}`, detailsOf(request), cause, !isSent);
}

/** Returns an error and its causes. The number is bounded, as causes may form a circle. */
function causesOf(thrown: unknown): unknown[] {
  const causes = [thrown];
  for (const cause of causes) {
    if (causes.length > 20) break;
    // Node tries each address of a host, and reports all failures.
    const errors = fieldOf(cause, 'errors');
    const next = Array.isArray(errors) ? errors.slice(0, 20) : [fieldOf(cause, 'cause')];
    causes.push(...next.filter((one) => (one ?? null) !== null));
  }
  return causes;
}

/** Returns the reason of a failure, which lies deepest: Node has it in a cause of a bare `TypeError`, Bun in a code. */
function reasonOf(thrown: unknown): string {
  let code = '';
  let text = '';
  for (const cause of causesOf(thrown)) {
    // The code of a DOMException is a number.
    code = textField(cause, 'code') || code;
    text = (Object(cause) === cause ? textField(cause, 'message') : String(cause)) || text;
  }
  return code && !text.includes(code) ? `${code}: ${text}` : text || 'unknown';
}

/**
 * Whether a failure proves that nothing was sent. A text does not, as a proxy writes what it likes, and neither does a
 * code without the step that failed.
 */
function isUnsent(thrown: unknown): boolean {
  if (unsentInDeno.test(textField(thrown, 'message') ?? '')) return true;
  // What an AggregateError has is in its errors.
  const causes = causesOf(thrown);
  const coded = causes.filter((one) => textField(one, 'code') && !fieldOf(one, 'errors'));
  return (
    // More causes may be left.
    causes.length <= 20 &&
    coded.length > 0 &&
    coded.every((one) => unsentStep.test(`${textField(one, 'syscall')} ${textField(one, 'code')}`))
  );
}

// Certificates, which Node checks before it sends.
const badCertificate = /CERT|^UNABLE_TO_/;
// Steps of Node, and codes of Bun and undici.
const unsentStep =
  /^(connect|getaddrinfo) | (ConnectionRefused|FailedToOpenSocket|UND_ERR_CONNECT_TIMEOUT)$|CERT| UNABLE_TO_/;
// Deno has no code. The URL in its text has no blank.
const unsentInDeno =
  /^error sending request( for url \(\S+\))?: (client error \(Connect\): |error trying to connect: )(tcp connect|dns) error/;

/** Whether a connection failed because of its certificate, which another attempt does not change. */
export function isUntrusted(error: unknown): boolean {
  return causesOf(error).some((cause) => badCertificate.test(textField(cause, 'code') ?? ''));
}

/**
 * Whether `fetch` has a bug, or was given what it never sends, so that another attempt is useless.
 *
 * Only what is certain counts: browsers report a failure of the network as a bare `TypeError`, some in the language of the
 * user. Elsewhere such a failure has a cause, a code or a known text.
 */
function isBug(thrown: unknown, reason: string): boolean {
  const name = textField(thrown, 'name') ?? '';
  if (/^(Reference|Syntax|Range)Error$/.test(name) || neverSent.test(reason)) return true;
  return (
    name === 'TypeError' &&
    causesOf(thrown).length === 1 &&
    !networkText.test(reason) &&
    'process' in globalThis
  );
}

// Texts of Node for a port, a URL or a header.
const neverSent = /^(bad port|(UND_)?ERR_(INVALID|NOT_SUPPORTED))/;
const networkText =
  /^(\w+_\w+|[A-Z]+):|^fetch failed|to fetch|load failed|error sending|terminated|connect|network|offline|hostname|timed out/i;

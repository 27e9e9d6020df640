import { type ApiError, errorClassFor } from '../errors/api-error.js';
import { detailsOf } from '../errors/details-of.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import type { AnswerDetails } from '../errors/request-details.js';
import { masked } from '../errors/secrets.js';
import { bodyOf, codeOf, fieldOf, requestIdOf, textField } from '../wire/answer.js';
import type { Operation } from '../wire/operation.js';
import type { IncomingAnswer } from '../wire/request.js';

/**
 * The body of a successful answer, JSON or text, as the service sent it; undefined when it has none.
 *
 * @throws {ApiError} of the class that fits the status, when it is not 2xx.
 * @throws {InvalidResponseError} when a success does not carry what it should.
 */
export function unwrap(answer: IncomingAnswer, expected: Operation['answer']): unknown {
  const { status, text, headers } = answer;
  if (status < 200 || status > 299) throw refusal(answer);
  if (status === 204) return undefined;
  const type = headers.get('Content-Type') ?? '';
  if (expected) {
    // A page of a proxy in between: whether the service did its work is unknown.
    if (text && /html/i.test(type)) throw invalid(answer, `the answer is ${type}`);
    return expected === 'none' ? undefined : bareText(text);
  }
  if (type && !/json/i.test(type)) throw invalid(answer, `the answer is ${type}, not JSON`);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the text, secrets and all.
    throw invalid(answer, 'the answer is not JSON');
  }
}

/** The service calls a bare word JSON, and may one day quote it as JSON does. */
function bareText(text: string): string {
  const value = bodyOf(text);
  return typeof value === 'string' ? value : text;
}

/** The error for an answer that is not 2xx, in the shape of the service, of the identity service or of a gateway. */
export function refusal(answer: IncomingAnswer): ApiError {
  const { request, status, headers, advice } = answer;
  const about = details(answer);
  const text = isRedirect(answer) ? redirectText : refusalText(about.body);
  return new (errorClassFor(status))(advice ? `${text.replace(/\.?$/, '.')} ${advice}` : text, {
    ...about,
    code: codeOf(about.body),
    retryAfter: masked(headers.get('Retry-After') ?? undefined, request),
  });
}

/** The error for a success that does not carry what it should. */
export function invalid(answer: IncomingAnswer, problem: string): InvalidResponseError {
  const about = details(answer);
  return new InvalidResponseError(
    about.body === ''
      ? 'the answer has no body.'
      : `${masked(problem, answer.request)}: ${excerpt(about.body)}`,
    about,
  );
}

function details(answer: IncomingAnswer): AnswerDetails {
  const { request, status, headers, text } = answer;
  const body = masked(bodyOf(text), request);
  return {
    ...detailsOf(request),
    status,
    requestId: masked(requestIdOf(body, headers), request),
    body: typeof body === 'string' ? body.slice(0, 10_000) : body,
  };
}

const redirectText = 'the service redirects, which is not followed: check region or baseUrl.';

function isRedirect({ status, headers }: IncomingAnswer): boolean {
  // Browsers show a redirect that is not followed with status 0.
  return !status || (status < 400 && headers.has('Location'));
}

function refusalText(body: unknown): string {
  // The identity service has an object of its own.
  const text = textField(body, 'error_msg') ?? textField(fieldOf(body, 'error'), 'message');
  return text || (body === '' ? 'the answer has no body.' : excerpt(body));
}

/** Start of a body on one line: gateways send HTML pages. */
function excerpt(body: unknown): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const line = text.slice(0, 10_000).replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

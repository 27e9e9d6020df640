import { type ApiError, errorClassFor, type MockReason } from '../errors/api-error.js';
import { detailsOf } from '../errors/details-of.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import type { AnswerDetails } from '../errors/request-details.js';
import { masked, shortMasked } from '../errors/secrets.js';
import { bodyOf, codeOf, fieldOf, requestIdOf, textField } from '../wire/answer.js';
import type { Operation } from '../wire/operation.js';
import type { IncomingAnswer } from '../wire/request.js';
import { shortText } from '../wire/short-text.js';

/**
 * Returns the body of a successful answer, JSON or text, unchanged; undefined when it has none.
 *
 * @throws {ApiError} when the status is not 2xx; the class depends on the status.
 * @throws {InvalidResponseError} when the body of a success is not as described.
 */
export function unwrap(answer: IncomingAnswer, expected: Operation['answer']): unknown {
  const { status, text, headers } = answer;
  if (status < 200 || status > 299) throw refusal(answer);
  if (status === 204) return undefined;
  if (!text && (expected === 'any' || expected === 'optional')) return undefined;
  const type = headers.get('Content-Type') ?? '';
  if (expected === 'any' || expected === 'text') {
    // A proxy answered with a page: whether the service did its work is unknown.
    if (text && /html/i.test(type)) throw invalid(answer, `the answer is ${type}`);
    return expected === 'any' ? bodyOf(text) : bareText(text);
  }
  if (type && !/json/i.test(type)) throw invalid(answer, `the answer is ${type}, not JSON`);
  try {
    return JSON.parse(text);
  } catch {
    // The error of the parser quotes the text, which may contain secrets.
    throw invalid(answer, 'the answer is not JSON');
  }
}

/** Returns a bare word. The service labels it as JSON, and may one day quote it as JSON requires. */
function bareText(text: string): string {
  const value = bodyOf(text);
  return typeof value === 'string' ? value : text;
}

/** Returns the error for an answer that is not 2xx, whether from the service, from IAM or from a gateway. */
export function refusal(answer: IncomingAnswer): ApiError {
  const { request, status, headers, advice } = answer;
  const body = bodyOf(answer.text);
  const about = details(answer, body);
  const mockReasons = mockReasonsOf(about.body);
  const why = mockReasons?.map((one) => `${one.in} ${one.path} ${one.message}`).join('; ');
  const texts = [
    isRedirect(answer)
      ? redirectText
      : shortMasked(refusalText(body), request, 500) || excerpt(about.body),
    shortMasked(why, request, 500),
    advice,
  ].filter(Boolean);
  return new (errorClassFor(status))(texts.join('\n').replace(/\.?\n/g, '. '), {
    ...about,
    code: shortMasked(codeOf(body), request),
    mockReasons,
    retryAfter: shortMasked(headers.get('Retry-After') ?? undefined, request),
  });
}

/** Returns the error for a success whose body is not as described. */
export function invalid(answer: IncomingAnswer, problem: string): InvalidResponseError {
  const about = details(answer, bodyOf(answer.text));
  return new InvalidResponseError(
    about.body === ''
      ? noBody
      : `${shortMasked(problem, answer.request, 200)}: ${excerpt(about.body)}`,
    about,
  );
}

function details(answer: IncomingAnswer, parsed: unknown): AnswerDetails {
  const { request, status, headers, text } = answer;
  // An error is for people and logs, so it keeps little, and masking a large body would take seconds.
  const body = masked(text.length > 100_000 ? text.slice(0, 100_000) : parsed, request);
  return {
    ...detailsOf(request),
    status,
    requestId: shortMasked(requestIdOf(parsed, headers), request),
    body: typeof body === 'string' ? body.slice(0, 10_000) : body,
  };
}

const redirectText =
  'the service redirects, and redirects are not followed: check region or baseUrl.';
const noBody = 'the answer has no body.';

function isRedirect({ status, headers }: IncomingAnswer): boolean {
  // In a browser, a redirect that is not followed has status 0.
  return !status || (status < 400 && headers.has('Location'));
}

/** Returns the reasons of the mock; undefined when the body has none. */
function mockReasonsOf(body: unknown): readonly MockReason[] | undefined {
  const reasons = fieldOf(body, 'mock_reason');
  if (!Array.isArray(reasons)) return undefined;
  // A cast: the mock is ours, and any other answer is only shown.
  const isReason = (one: unknown) => textField(one, 'message') !== undefined;
  return reasons.every(isReason) ? (reasons as MockReason[]) : undefined;
}

function refusalText(body: unknown): string | undefined {
  // IAM has a different error body.
  return textField(body, 'error_msg') ?? textField(fieldOf(body, 'error'), 'message');
}

/** Returns the start of a body on one line, as gateways send HTML pages. */
function excerpt(body: unknown): string {
  if (body === '') return noBody;
  return shortText(typeof body === 'string' ? body : JSON.stringify(body), 200);
}

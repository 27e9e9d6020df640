import { type AnswerDetails, errorClassFor, InvalidResponseError } from './errors.js';
import type { Answer, Operation } from './operation.js';

/**
 * The body of a successful answer, JSON or text, as the service sent it; undefined when it has none.
 *
 * @throws {ApiError} of the class that fits the status, when it is not 2xx.
 * @throws {InvalidResponseError} when a success carries no JSON although it should.
 */
export function unwrap(answer: Answer, operation: Operation): unknown {
  const { data, response } = answer;
  if (!response.ok) throw refusal(answer, operation);
  if (operation.answer === 'none' || response.status === 204) return undefined;
  const text = typeof data === 'string' ? data : '';
  if (operation.answer === 'text') return bareText(text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason =
      text === '' ? 'the answer has no body.' : `the answer is not JSON: ${excerpt(text)}`;
    throw new InvalidResponseError(reason, details(answer, operation, text), cause);
  }
}

/** The service calls a bare word JSON, and may one day quote it as JSON does. */
function bareText(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}

function refusal(answer: Answer, operation: Operation): Error {
  const { response } = answer;
  const body = answer.error ?? '';
  const ApiErrorClass = errorClassFor(response.status);
  return new ApiErrorClass({
    ...details(answer, operation, body),
    code: textField(body, 'error_code'),
    text: isRedirect(response) ? redirectText : refusalText(body, response),
    retryAfter: response.headers.get('Retry-After') ?? undefined,
  });
}

function details(answer: Answer, operation: Operation, body: unknown): AnswerDetails {
  const { response, url } = answer;
  return {
    operationId: operation.operationId,
    method: operation.method,
    url,
    status: response.status,
    requestId: textField(body, 'request_id') ?? response.headers.get('X-Request-Id') ?? undefined,
    body,
  };
}

const redirectText =
  'the service redirects, and the client does not follow, so that the credential stays with its host; check region or baseUrl.';

function isRedirect(response: Response): boolean {
  // Browsers show a redirect that is not followed as `opaqueredirect` with status 0.
  return response.type === 'opaqueredirect' || response.headers.has('Location');
}

function refusalText(body: unknown, response: Response): string {
  const text = textField(body, 'error_msg');
  if (text !== undefined) return text;
  if (body === '') return response.statusText || 'the answer has no body.';
  return excerpt(typeof body === 'string' ? body : JSON.stringify(body));
}

function textField(body: unknown, name: string): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const value: unknown = Reflect.get(body, name);
  return typeof value === 'string' ? value : undefined;
}

/** Start of a body that is not in the form of the service, on one line: gateways send HTML pages. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

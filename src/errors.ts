/** Any failure that this client reports: catch it to catch them all. */
export class DmsError extends Error {
  override name = 'DmsError';
}

/**
 * No answer arrived, or it broke off: no network, unknown host, refused or lost connection.
 *
 * The service may have carried out the request. `cause` is the error of `fetch`.
 */
export class ConnectionError extends DmsError {
  override name = 'ConnectionError';
  readonly method: string;
  readonly url: string;

  constructor(text: string, request: { method: string; url: string }, cause: unknown) {
    super(`${text} (${request.method} ${request.url})`, { cause });
    this.method = request.method;
    this.url = request.url;
  }
}

/** Which request an answer belongs to, and what it says. */
export interface AnswerDetails {
  operationId: string;
  method: string;
  url: string;
  status: number;
  requestId: string | undefined;
  /** Parsed JSON, or the text when it is not JSON. */
  body: unknown;
}

/** Details of an answer that refuses the request. */
export interface RefusalDetails extends AnswerDetails {
  code: string | undefined;
  text: string;
  retryAfter: string | undefined;
}

/** The request succeeded, but the body is not the JSON that the operation promises. */
export class InvalidResponseError extends DmsError {
  override name = 'InvalidResponseError';
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly requestId: string | undefined;
  /** Body as it came. */
  readonly body: unknown;

  constructor(text: string, details: AnswerDetails, cause?: unknown) {
    super(`${details.status}: ${text} ${origin(details)}`, { cause });
    this.operationId = details.operationId;
    this.method = details.method;
    this.url = details.url;
    this.status = details.status;
    this.requestId = details.requestId;
    this.body = details.body;
  }
}

/** The service, or the gateway in front of it, answered with another status than 2xx. */
export class ApiError extends DmsError {
  override name = 'ApiError';
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  readonly status: number;
  /** `error_code` of the answer, such as `DMS.00404022`; undefined when there is none. */
  readonly code: string | undefined;
  /** Name it when you contact support. */
  readonly requestId: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly operationId: string;
  /** Parsed JSON of the answer, or its text when it is not JSON. */
  readonly body: unknown;

  constructor(details: RefusalDetails) {
    const { status, code, text } = details;
    super(`${code ? `${status} ${code}` : status}: ${text} ${origin(details)}`);
    this.status = status;
    this.code = code;
    this.requestId = details.requestId;
    this.method = details.method;
    this.url = details.url;
    this.operationId = details.operationId;
    this.body = details.body;
  }
}

/** 400: the service refuses the request as it is. */
export class BadRequestError extends ApiError {
  override name = 'BadRequestError';
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError extends ApiError {
  override name = 'AuthenticationError';
}

/** 403: the credential is valid, but does not allow this. */
export class PermissionDeniedError extends ApiError {
  override name = 'PermissionDeniedError';
}

/** 404: the instance, the task or the URL does not exist. */
export class NotFoundError extends ApiError {
  override name = 'NotFoundError';
}

/** 429: too many requests. */
export class RateLimitError extends ApiError {
  override name = 'RateLimitError';
  /** Header `Retry-After` as it came: seconds, or a date. */
  readonly retryAfter: string | undefined;

  constructor(details: RefusalDetails) {
    super(details);
    this.retryAfter = details.retryAfter;
  }
}

/** 5xx: the service failed. */
export class ServerError extends ApiError {
  override name = 'ServerError';
}

/** The class of error for a status that is not 2xx. */
export function errorClassFor(status: number): typeof ApiError {
  if (status === 400) return BadRequestError;
  if (status === 401) return AuthenticationError;
  if (status === 403) return PermissionDeniedError;
  if (status === 404) return NotFoundError;
  if (status === 429) return RateLimitError;
  if (status >= 500) return ServerError;
  return ApiError;
}

function origin({ method, url, requestId }: AnswerDetails): string {
  return requestId ? `(${method} ${url}, request id ${requestId})` : `(${method} ${url})`;
}

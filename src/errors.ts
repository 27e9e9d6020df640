import type { ErrorCode } from '../generated/error-codes.js';
import { knownCodes } from './known-codes.js';

/**
 * Any failure that this client reports: catch it to catch them all.
 *
 * `instanceof` also knows the errors of another copy of this package. No error holds a credential, or what was sent in
 * a field for secrets.
 */
export class DmsError extends Error {
  /** With `kind` what `instanceof` goes by, as two copies of a package have two classes of one name. */
  static readonly origin = 'otc-dms-kafka';
  /** Name of the class, which a minifier does not change. */
  static readonly kind: string = 'DmsError';

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.kind;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A subclass that someone else derives has no kind of its own.
    if (!Object.hasOwn(this, 'kind')) {
      return Function.prototype[Symbol.hasInstance].call(this, value);
    }
    let type = Object(value).constructor;
    for (; type?.origin === this.origin; type = Object.getPrototypeOf(type)) {
      if (type.kind === this.kind) return true;
    }
    return false;
  }

  /** All fields, name and message among them, for logs. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** Which request an error belongs to. */
export interface RequestDetails {
  /** Operation of the description; `login` for one at the identity service, method and path for a call by path. */
  operationId: string;
  /** HTTP method. */
  method: string;
  /** URL, secret parameters masked. */
  url: string;
  /** How often it was sent; 0 when its turn did not come. */
  attempts: number;
}

/**
 * No answer arrived, or it broke off: no network, unknown host, refused or lost connection.
 *
 * The service may have carried out the request, unless `isUnsent`. `cause` is the error of `fetch`.
 */
export class ConnectionError extends DmsError implements RequestDetails {
  static override readonly kind: string = 'ConnectionError';
  declare readonly operationId: string;
  declare readonly method: string;
  declare readonly url: string;
  /** How often the request was sent. */
  declare readonly attempts: number;
  /** Whether the request certainly did not reach the service: no connection came about. */
  readonly isUnsent: boolean;

  constructor(text: string, details: RequestDetails, cause?: unknown, isUnsent = false) {
    super(text + place(details), cause);
    Object.assign(this, details);
    this.isUnsent = isUnsent;
  }
}

/** No answer, or no more of it, within `timeoutMs` or `deadlineMs`. The service may have carried out the request. */
export class TimeoutError extends ConnectionError {
  static override readonly kind = 'TimeoutError';
}

/** Which request an answer belongs to, and what it says. */
export interface AnswerDetails extends RequestDetails {
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  status: number;
  /** ID that the gateway gave the request: name it when you contact support. */
  requestId: string | undefined;
  /** Parsed JSON, or the text when it is not JSON. */
  body: unknown;
}

/** Details of an answer that refuses the request. */
export interface RefusalDetails extends AnswerDetails {
  code: ErrorCode | undefined;
  /** Header `Retry-After` as it came. */
  retryAfter: string | undefined;
}

/** The request succeeded, but the body is not what the operation promises. It is not sent again. */
export class InvalidResponseError extends DmsError implements AnswerDetails {
  static override readonly kind = 'InvalidResponseError';
  declare readonly operationId: string;
  declare readonly method: string;
  declare readonly url: string;
  /** How often the request was sent. */
  declare readonly attempts: number;
  declare readonly status: number;
  declare readonly requestId: string | undefined;
  /** Parsed JSON of the answer, or the first 10,000 characters of its text. */
  declare readonly body: unknown;

  constructor(text: string, details: AnswerDetails) {
    super(`${details.status}: ${text}${place(details)}`);
    Object.assign(this, details);
  }
}

/** The service, or the gateway in front of it, answered with another status than 2xx. */
export class ApiError extends DmsError implements RefusalDetails {
  static override readonly kind: string = 'ApiError';
  /** HTTP status; 0 for a redirect in a browser, which hides it. */
  declare readonly status: number;
  /** `error_code` of the answer, such as `DMS.00404022`; undefined when there is none. */
  declare readonly code: ErrorCode | undefined;
  /** What the code means, if it is a known one and `otc-dms-kafka/error-codes` was imported. */
  readonly meaning: string | undefined;
  /** What to do about it, likewise. */
  readonly remedy: string | undefined;
  /** ID that the gateway gave the request: name it when you contact support. */
  declare readonly requestId: string | undefined;
  /** Header `Retry-After` as it came: seconds, or a date. */
  declare readonly retryAfter: string | undefined;
  declare readonly operationId: string;
  declare readonly method: string;
  declare readonly url: string;
  /** How often the request was sent. */
  declare readonly attempts: number;
  /** Parsed JSON of the answer, or the first 10,000 characters of its text. */
  declare readonly body: unknown;

  constructor(text: string, details: RefusalDetails) {
    const { status, code = '' } = details;
    super(`${`${status} ${code}`.trim()}: ${text}${place(details)}`);
    const known = knownCodes()?.[code];
    Object.assign(this, details);
    this.meaning = known?.meaning;
    this.remedy = known?.remedy;
  }
}

/** 400: the service refuses the request as it is. */
export class BadRequestError extends ApiError {
  static override readonly kind = 'BadRequestError';
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError extends ApiError {
  static override readonly kind = 'AuthenticationError';
}

/** 403: the credential is valid, but does not allow this. */
export class PermissionDeniedError extends ApiError {
  static override readonly kind = 'PermissionDeniedError';
}

/** 404: the instance, the task or the URL does not exist. */
export class NotFoundError extends ApiError {
  static override readonly kind = 'NotFoundError';
}

/** 429: too many requests. */
export class RateLimitError extends ApiError {
  static override readonly kind = 'RateLimitError';
}

/** 5xx: the service failed. */
export class ServerError extends ApiError {
  static override readonly kind = 'ServerError';
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

function place(details: RequestDetails & { requestId?: string | undefined }): string {
  const { method, url, attempts, requestId } = details;
  const often = attempts > 1 ? `, sent ${attempts} times` : '';
  return ` (${method} ${url}${often}${requestId ? `, request id ${requestId}` : ''})`;
}

import type { ErrorCode } from '../../generated/error-codes.js';
import { DmsError } from './dms-error.js';
import { knownCodes } from './known-codes.js';
import { type AnswerDetails, place } from './request-details.js';

/** Reason of the mock for a refusal: a part of the request that does not fit the description or the state. */
export interface MockReason {
  /** Part of the request: `path`, `query`, `header` or `body`. */
  readonly in: string;
  /** Place in that part, such as `topics[0].name`; empty for the whole. */
  readonly path: string;
  /** Problem there, such as `must be one of pull, push`. */
  readonly message: string;
}

/** Details of an answer that refuses the request. */
export interface RefusalDetails extends AnswerDetails {
  code: ErrorCode | undefined;
  mockReasons?: readonly MockReason[] | undefined;
  /** Header `Retry-After`, cut after 100 characters. */
  retryAfter: string | undefined;
}

/** The service, or the gateway in front of it, answered with a status other than 2xx. */
export class ApiError extends DmsError implements RefusalDetails {
  static override readonly kind: string = 'ApiError';
  declare readonly status: number;
  /** `error_code` of the answer, such as `DMS.00404022`; undefined when there is none. */
  declare readonly code: ErrorCode | undefined;
  /** Meaning of the code, if it is known and `otc-dms-kafka/error-codes` was imported. */
  readonly meaning: string | undefined;
  /** Advice on the code, under the same condition. */
  readonly remedy: string | undefined;
  /** Reasons of the mock for its refusal, from `mock_reason`; undefined when the answer has none. */
  declare readonly mockReasons: readonly MockReason[] | undefined;
  declare readonly requestId: string | undefined;
  /** Header `Retry-After`, seconds or a date, cut after 100 characters. */
  declare readonly retryAfter: string | undefined;
  declare readonly operationId: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly attempts: number;
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

/** 400: the service refuses the request. */
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

/** Returns the class of the error for a status that is not 2xx. */
export function errorClassFor(status: number): typeof ApiError {
  if (status === 400) return BadRequestError;
  if (status === 401) return AuthenticationError;
  if (status === 403) return PermissionDeniedError;
  if (status === 404) return NotFoundError;
  if (status === 429) return RateLimitError;
  if (status >= 500) return ServerError;
  return ApiError;
}

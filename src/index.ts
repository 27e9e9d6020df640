export type { ErrorCode, KnownErrorCode } from '../generated/error-codes.js';
export type { components, paths } from '../generated/openapi.js';
// Types only, all generated: operations, their arguments, and schemas of bodies.
export type * from '../generated/operations.js';
// Generated as well: one function per name in `x-waiter`.
export * from '../generated/waiters.js';
export { type AkskAuthOptions, akskAuth } from './auth/aksk-auth.js';
export type { Auth, HeaderFields, LoginRequest, SendLogin } from './auth/auth.js';
export { passwordAuth } from './auth/password-auth.js';
export type { PasswordAuthOptions } from './auth/password-login.js';
export { tokenAuth } from './auth/token-auth.js';
export { createDmsClient, createDmsClientFor, type DmsClient } from './client.js';
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  type MockReason,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from './errors/api-error.js';
export { ConnectionError, TimeoutError } from './errors/connection-error.js';
export { DmsError } from './errors/dms-error.js';
export { InvalidResponseError } from './errors/invalid-response-error.js';
export { WaitError, type WaitProgress, WaitTimeoutError } from './errors/wait-error.js';
export type { DmsClientOptions } from './options.js';
export type { Logger, RequestEvent, ResponseEvent, RetryEvent } from './transport/watchers.js';
export type { WaitOptions } from './wait/wait-options.js';
export type { Call, CallResponse } from './wire/call.js';
export type { CallOptions, CallSettings } from './wire/call-settings.js';
export type { Operation, Pagination } from './wire/operation.js';
export type { Paged, ToArrayOptions } from './wire/paged.js';
export type { Region } from './wire/region.js';
export type {
  AnswerHeaders,
  CallContext,
  Fetch,
  FetchAnswer,
  FetchInit,
  IncomingAnswer,
  OutgoingRequest,
  Send,
} from './wire/request.js';

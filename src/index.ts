export type { components, paths } from '../generated/openapi.js';
// Types alone, all generated: the operations, their arguments, and the schemas of bodies.
export type * from '../generated/operations.js';
export { tokenAuth } from './auth/token-auth.js';
export type { Auth } from './auth/with-auth.js';
export { createDmsClient, type DmsClient } from './client.js';
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConnectionError,
  DmsError,
  InvalidResponseError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from './errors.js';
export type { CallOptions, Operation, Pagination } from './operation.js';
export type { DmsClientOptions, Region } from './options.js';
export type { Paged } from './paginate.js';
export type { Fetch } from './transport/fetch.js';

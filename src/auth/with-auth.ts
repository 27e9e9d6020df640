import type { FetchLayer } from '../transport/fetch.js';

/** A way to prove who is calling. `tokenAuth` makes one. */
export interface Auth {
  /** Gives the request with the credential added. Called for each attempt, as a signature may expire. */
  authenticate(request: Request): Request | Promise<Request>;
}

/** Adds the credential, last of all headers, so that none given by the caller replaces it. */
export function withAuth(auth: Auth): FetchLayer {
  return (next) => async (request) => next(await auth.authenticate(request));
}

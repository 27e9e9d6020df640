import { andThen } from '../wire/awaitable.js';
import type { Layer } from '../wire/request.js';
import type { Auth, SendLogin } from './auth.js';

/** Adds the credential, last of all headers, so that none given by the caller replaces it. */
export function withAuth(auth: Auth, login: SendLogin): Layer {
  return (next) => async (request) => {
    const { attemptSignal } = request;
    return andThen(auth.authenticate(request, login), (fields) => {
      // Once this attempt has ended, the request belongs to the next one.
      attemptSignal?.throwIfAborted();
      Object.assign(request.headers, fields);
      return next(request);
    });
  };
}

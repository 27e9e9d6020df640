import { addHeaders } from '../wire/add-headers.js';
import type { Layer } from '../wire/request.js';
import type { Auth, SendLogin } from './auth.js';

/** Adds the credential after all other headers, so that no header of the caller replaces it. */
export function withAuth(auth: Auth, login: SendLogin): Layer {
  return (next) => async (request) => {
    const credential = await auth.authenticate(request, login);
    // Nothing is sent for an attempt that ended while the credential was obtained.
    request.attemptSignal?.throwIfAborted();
    const headers = { ...request.headers };
    addHeaders(headers, credential, 'auth.authenticate');
    return next({ ...request, headers });
  };
}

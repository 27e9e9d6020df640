import type { Auth } from './with-auth.js';

/**
 * Authenticates with an IAM token of the project, sent as `X-Auth-Token`.
 *
 * A token lasts 24 hours; it is not renewed.
 *
 * @throws {TypeError} when the token is empty, or cannot be a header value.
 */
export function tokenAuth(token: string): Auth {
  // No message contains the token: errors end in logs.
  if (typeof token !== 'string') {
    throw new TypeError(`tokenAuth: the token must be a string, not ${typeof token}.`);
  }
  if (token === '') {
    throw new TypeError('tokenAuth: the token is empty; pass the token that IAM issued.');
  }
  // Visible ASCII: all that a header value can carry, without the blanks that a copied token ends in.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(
      'tokenAuth: the token contains whitespace, control or non-ASCII characters; pass it trimmed.',
    );
  }
  return {
    authenticate(request) {
      const authenticated = new Request(request);
      authenticated.headers.set('X-Auth-Token', token);
      return authenticated;
    },
  };
}

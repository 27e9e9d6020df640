import type { Auth, HeaderFields, SendLogin } from './auth.js';

/** A token that all calls share. */
export interface TokenCache extends Required<Pick<Auth, 'authenticate' | 'renew'>> {
  /** Asks for the next token. One question is under way at a time, and what comes of it is shared, an error too. */
  ask(login: SendLogin): Promise<HeaderFields>;
  /** Has the next call wait for the next token. */
  forget(): void;
}

/**
 * Keeps a token until the service refuses it.
 *
 * @param obtain gives the headers that carry the token; must not throw, but reject.
 */
export function cacheToken(obtain: (login: SendLogin) => Promise<HeaderFields>): TokenCache {
  let current: HeaderFields | undefined;
  let asking: Promise<HeaderFields> | undefined;
  const ask = (login: SendLogin) => {
    asking ??= obtain(login)
      .then((headers) => {
        current = headers;
        return headers;
      })
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };
  return {
    ask,
    forget() {
      current = undefined;
    },
    authenticate: (_, login) => current ?? ask(login),
    renew({ request }) {
      // Another call has renewed it already, unless it is the one that was refused.
      if (request.headers[tokenHeader] === current?.[tokenHeader]) current = undefined;
      return true;
    },
  };
}

const tokenHeader = 'x-auth-token';

/** Headers that carry a token. */
export function tokenHeaders(token: string): HeaderFields {
  return { [tokenHeader]: token };
}

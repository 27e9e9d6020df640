import type { Auth, HeaderFields, SendLogin } from './auth.js';

/** A token that all calls share. */
export interface TokenCache extends Required<Pick<Auth, 'authenticate' | 'renew'>> {
  /** Obtains the next token. Only one request runs at a time; all callers share its result, including an error. */
  ask(login: SendLogin): Promise<HeaderFields>;
  /** Discards the token, so that the next call waits for a new one. */
  forget(): void;
}

/**
 * Keeps a token until the service refuses it, and renews it at most once a minute for that reason.
 *
 * @param obtain resolves to the headers that carry the token; must reject rather than throw.
 */
export function cacheToken(obtain: (login: SendLogin) => Promise<HeaderFields>): TokenCache {
  let current: HeaderFields | undefined;
  // Time of the last renewal that a refusal caused.
  let renewedAtMs = -Infinity;
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
      // If the refused token is not the current one, another call has renewed it already.
      if (request.headers[tokenHeader] !== current?.[tokenHeader]) return true;
      const now = performance.now();
      if (now - renewedAtMs < pauseMs) return freshTokenAdvice;
      renewedAtMs = now;
      current = undefined;
      return true;
    },
  };
}

// Another token would be refused as well, and each call would cost a login. The figure is ours.
const pauseMs = 60_000;
const freshTokenAdvice = 'A new token was refused as well: check project, region and permissions.';

const tokenHeader = 'x-auth-token';

/** Returns the headers that carry a token. */
export function tokenHeaders(token: string): HeaderFields {
  return { [tokenHeader]: token };
}

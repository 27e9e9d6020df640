import type { Auth } from './auth.js';
import { cacheToken, tokenHeaders } from './cache-token.js';
import { headerTextProblem } from './header-text.js';

/**
 * Authenticates with an IAM token of the project, sent as `X-Auth-Token`. A token lasts 24 hours.
 *
 * Instead of a token, pass a function that returns one. It is called at the first call, and again when the service has
 * refused its token (401), once for all concurrent calls. If it throws, the calls throw the same error.
 *
 * @throws {TypeError} when the token is empty or cannot be a header value; a call throws it for a token that the
 * function returned.
 */
export function tokenAuth(token: string | (() => string | Promise<string>)): Auth {
  if (typeof token !== 'function') {
    const headers = checkedHeaders(token);
    return { authenticate: () => headers };
  }
  const { authenticate, renew } = cacheToken(async () => checkedHeaders(await token()));
  return { authenticate, renew };
}

function checkedHeaders(token: string) {
  const problem = headerTextProblem(token);
  // No message contains the token: errors end up in logs.
  if (problem) throw new TypeError(`tokenAuth: the token ${problem}.`);
  return tokenHeaders(token);
}

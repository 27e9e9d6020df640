import { invalid, unwrap } from '../call/unwrap.js';
import { fieldOf, textField } from '../wire/answer.js';
import { ownOf } from '../wire/own.js';
import type { IncomingAnswer } from '../wire/request.js';
import type { Auth, HeaderFields } from './auth.js';
import { cacheToken, tokenHeaders } from './cache-token.js';
import { headerTextProblem } from './header-text.js';
import { type PasswordAuthOptions, toPasswordLogin } from './password-login.js';

/**
 * Authenticates with tokens from a login at IAM. Nothing is sent before the first call.
 *
 * All calls share a token. The client renews it 10 minutes before it expires, and when the service refuses it (401). If
 * IAM refuses the login, the call throws the `ApiError` of that status, with `operationId` `login`. If IAM is
 * unreachable, the client uses the current token until it expires, judging expiry by IAM's clock.
 *
 * A browser can read the token only if IAM exposes the header `X-Subject-Token` to other origins, which is unconfirmed.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function passwordAuth(options: PasswordAuthOptions): Auth {
  const login = toPasswordLogin(options);
  const own = ownOf(options);
  const isOnce = own.passcode !== undefined;
  // Set with the first token. A passcode cannot log in again, so its token is used until the service refuses it.
  let { projectId } = own;
  let renewAtMs = Infinity;
  let endsAtMs = Infinity;

  const cache = cacheToken(async (send) => {
    const token = readToken(await send({ ...login, isRepeatable: !isOnce }));
    projectId = token.projectId;
    if (!isOnce) {
      endsAtMs = Date.now() + token.lifeMs;
      renewAtMs = endsAtMs - Math.min(600_000, token.lifeMs / 10);
    }
    return token.headers;
  });

  return {
    authenticate(request, send) {
      const now = Date.now();
      if (now >= endsAtMs) cache.forget();
      else if (now >= renewAtMs) {
        cache.ask(send).catch(() => {
          // The next attempt comes halfway to the expiry, so that a refused login is not repeated with each call.
          renewAtMs = (Date.now() + endsAtMs) / 2;
        });
      }
      return cache.authenticate(request, send);
    },
    renew: isOnce ? () => passcodeAdvice : cache.renew,
    projectId: (send) => projectId ?? cache.ask(send).then(() => projectId ?? ''),
  };
}

const passcodeAdvice =
  'A passcode is valid for one login: if the token has expired, create a new passwordAuth.';

interface ProjectToken {
  headers: HeaderFields;
  projectId: string;
  lifeMs: number;
}

function readToken(answer: IncomingAnswer): ProjectToken {
  const described = fieldOf(unwrap(answer, undefined), 'token');
  const token = answer.headers.get('X-Subject-Token') ?? '';
  const projectId = textField(fieldOf(described, 'project'), 'id');
  if (headerTextProblem(token)) throw invalid(answer, noToken);
  if (projectId === undefined)
    throw invalid(answer, 'the answer does not name the project of the token');
  // Both dates are by IAM's clock, as the clock of this machine may be wrong. Without them, a 401 shows the expiry.
  const lifeMs = timeOf(described, 'expires_at') - timeOf(described, 'issued_at');
  return { headers: tokenHeaders(token), projectId, lifeMs: lifeMs > 0 ? lifeMs : Infinity };
}

function timeOf(token: unknown, field: string): number {
  return Date.parse(textField(token, field) ?? '');
}

const noToken = 'the answer has no X-Subject-Token, or a browser hides it: log in on a server';

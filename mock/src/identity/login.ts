import { sha256Hex } from '#digest';
import type { Layer, MockAnswer, MockRequest } from '../message.js';
import { wishesOf } from '../protocol/scenario.js';
import { parseTarget } from '../protocol/target.js';
import { catalogOf } from './catalog.js';
import { iamError } from './iam-answer.js';
import { type Login, readLogin } from './login-request.js';
import { issueToken, type Tokens, tokenLifeMs } from './tokens.js';

/** ID of the login, in the log and for faults; the client gives it the same. */
export const loginId = 'login';

const loginPath = '/v3/auth/tokens';

/** The parts of a state that logins use. */
export interface LoginState {
  readonly tokens: Tokens;
  readonly nowMs: () => number;
  /** Project that the name `eu-de` stands for: that of the examples. */
  readonly worldProject: () => string;
}

/** Whether a request goes to the login of IAM. */
export function isLogin({ target }: Pick<MockRequest, 'target'>): boolean {
  return target.split(/[?#]/, 1)[0] === loginPath;
}

/**
 * Answers logins as IAM does: any user with any password, but an empty one or `wrong`.
 *
 * @see https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/token_management/
 */
export function withLogin(state: LoginState): Layer {
  return (next) => async (request) =>
    isLogin(request) ? { ...(await logIn(request, state)), operationId: loginId } : next(request);
}

async function logIn(request: MockRequest, state: LoginState): Promise<MockAnswer> {
  if (request.method !== 'POST') {
    const answer = iamError(405, 'The method is not allowed for the requested URL.');
    return { ...answer, headers: { ...answer.headers, allow: 'POST' } };
  }
  const target = parseTarget(request.target);
  if (!target) return iamError(400, 'The query has a percent-encoding that is broken.');
  const { code } = wishesOf(request.headers, target.query).scenario;
  if (code !== undefined && code >= 400) return iamError(code, 'This answer was asked for.');
  const login = readLogin(request.body);
  if ('in' in login) return iamError(400, 'The request body is invalid.', login);
  if (login.password === '' || login.password === 'wrong') {
    const path = 'auth.identity.password.user.password';
    const message = 'is empty or "wrong"; the mock takes any other password';
    return iamError(401, 'The user name or password is incorrect.', { in: 'body', path, message });
  }
  const withCatalog = !('nocatalog' in target.query);
  return tokenAnswer(login, state, withCatalog ? originOf(request) : undefined);
}

/** Returns scheme and host that a request was sent to; undefined when it names no host. */
function originOf({ scheme = 'http', headers }: MockRequest): string | undefined {
  return headers.host && `${scheme}://${headers.host}`;
}

/** @param origin scheme and host for the catalogue; undefined leaves it empty. */
async function tokenAnswer(
  login: Login,
  state: LoginState,
  origin: string | undefined,
): Promise<MockAnswer> {
  const nowMs = state.nowMs();
  const domain = await identified(login.domain, 'domain');
  const project = login.project && {
    ...(await projectOf(login.project, state.worldProject())),
    domain,
  };
  const token = issueToken(state.tokens, project?.id, nowMs);
  return {
    status: 201,
    headers: { 'content-type': 'application/json', 'x-subject-token': token },
    body: {
      token: {
        methods: login.methods,
        issued_at: microseconds(nowMs),
        expires_at: microseconds(nowMs + tokenLifeMs),
        user: { ...(await identified(login.user, 'user')), domain },
        ...(project ? { project } : { domain }),
        roles: [{ id: '0', name: 'te_admin' }],
        catalog: project && origin ? await catalogOf(project, origin) : [],
      },
    },
  };
}

type Named = { readonly id?: string | undefined; readonly name?: string | undefined };

async function projectOf({ id, name = 'eu-de' }: Named, worldProject: string) {
  if (id) return { id, name };
  return name === 'eu-de' && worldProject !== ''
    ? { id: worldProject, name }
    : identified({ name }, 'project');
}

/** Returns ID and name; a missing ID is made from the name, so that it is always the same. */
async function identified({ id, name = 'unnamed' }: Named, kind: string) {
  return { id: id || (await sha256Hex(`${kind} ${name}`)).slice(0, 32), name };
}

/** Formats a time as IAM does: ISO 8601 with microseconds. */
function microseconds(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('Z', '000Z');
}

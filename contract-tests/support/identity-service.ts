import { isDeepStrictEqual } from 'node:util';
import { startLoopbackServer } from './loopback-server.js';

/** A stand-in for the identity service that knows one account. */
export interface IdentityService {
  url: string;
  /** Environment variables of the account. */
  account: Record<string, string>;
  close: () => Promise<void>;
}

const account = {
  OS_USERNAME: 'otc-admin',
  OS_PASSWORD: 'a password',
  OS_DOMAIN_NAME: 'OTC-EU-DE-00000000001000000001',
  OS_PROJECT_ID: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
};

const user = {
  name: account.OS_USERNAME,
  password: account.OS_PASSWORD,
  domain: { name: account.OS_DOMAIN_NAME },
};
const identity = { methods: ['password'], password: { user } };

/** The only requests that it grants: logins by password, scoped to the project by ID or name. */
const logins = [{ id: account.OS_PROJECT_ID }, { name: 'eu-de' }].map((project) => ({
  auth: { identity, scope: { project } },
}));

const token = {
  issued_at: '2024-02-23T12:00:00.000000Z',
  expires_at: '2024-02-24T12:00:00.000000Z',
  project: { id: account.OS_PROJECT_ID },
};

/** Starts an identity service on this machine. */
export async function startIdentityService(): Promise<IdentityService> {
  const { url, close } = await startLoopbackServer(({ received, response }) => {
    const { method, target, body } = received;
    const isLogin = method === 'POST' && target === '/v3/auth/tokens?nocatalog=true';
    const login: unknown = isLogin ? JSON.parse(body.toString()) : undefined;
    const isGranted = logins.some((known) => isDeepStrictEqual(login, known));
    response.setHeader('Content-Type', 'application/json');
    if (isGranted) response.setHeader('X-Subject-Token', 'a-token');
    response.statusCode = isGranted ? 201 : 401;
    const error = { code: 401, message: 'The account is not known.', title: 'Unauthorized' };
    response.end(JSON.stringify(isGranted ? { token } : { error }));
  });
  return { url, account: { ...account, OS_AUTH_URL: `${url}/v3` }, close };
}

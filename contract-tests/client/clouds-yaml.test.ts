import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuthenticationError } from 'otc-dms-kafka';
import { clientFromCloud, clientFromEnv } from 'otc-dms-kafka/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, projects } from '../support/world.js';

const account = {
  OS_USERNAME: 'otc-admin',
  OS_PASSWORD: 'a password',
  OS_DOMAIN_NAME: 'OTC-EU-DE-00000000001000000001',
  OS_PROJECT_ID: projects.world,
  OS_AUTH_URL: 'http://iam.test/v3',
};
/** Login of the account. The mock grants any, so that each test compares it. */
const login = {
  auth: {
    identity: {
      methods: ['password'],
      password: {
        user: {
          name: account.OS_USERNAME,
          password: account.OS_PASSWORD,
          domain: { name: account.OS_DOMAIN_NAME },
        },
      },
    },
    scope: { project: { id: account.OS_PROJECT_ID } },
  },
};

/** Returns a mock that takes only tokens of its logins, options for a client of it, and the logins that it got. */
async function service() {
  const { mock } = await createWorld({ auth: 'strict' });
  const logins: unknown[] = [];
  const fetch = (url: string, init: RequestInit) => {
    if (url === 'http://iam.test/v3/auth/tokens?nocatalog=true')
      logins.push(JSON.parse(`${init.body}`));
    return mock.fetch(url, init);
  };
  return { mock, options: { baseUrl: 'http://dms.test', fetch }, logins };
}

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'otc-dms-clouds-'));
  // As python-otcextensions.readthedocs.io/en/latest/install/configuration.html splits them.
  const clouds = `clouds:
  otc:
    auth: &auth
      username: '${account.OS_USERNAME}'
      project_id: '${account.OS_PROJECT_ID}'
      auth_url: '${account.OS_AUTH_URL}'
      user_domain_name: '${account.OS_DOMAIN_NAME}'
    interface: 'public'
    identity_api_version: 3
  stranger:
    auth: {<<: *auth, password: wrong}
`;
  await writeFile(join(cwd, 'clouds.yaml'), clouds);
  const secure = `clouds:\n  otc:\n    auth:\n      password: '${account.OS_PASSWORD}'\n`;
  await writeFile(join(cwd, 'secure.yaml'), secure);
});
afterAll(async () => {
  if (cwd) await rm(cwd, { recursive: true, force: true });
});

describe('clientFromCloud', () => {
  it('logs in as clouds.yaml and secure.yaml say, and calls', async () => {
    const { options, logins } = await service();
    const dms = clientFromCloud('otc', { ...options, cwd, env: {} });
    expect((await dms.listInstances({ engine: 'kafka' })).instances).not.toHaveLength(0);
    expect(logins).toEqual([login]);
  });

  it('logs in once, and again when the token has ended', async () => {
    const { mock, options, logins } = await service();
    const dms = clientFromCloud('otc', { ...options, cwd, env: {} });
    const call = () => dms.listInstances({ engine: 'kafka' });
    await Promise.all([call(), call()]);
    mock.advance(24 * 3_600_000 - 1);
    await call();
    expect(logins).toHaveLength(1);
    mock.advance(1);
    const [one, two] = await Promise.all([call(), call()]);
    expect(one).toEqual(two);
    expect(logins).toEqual([login, login]);
  });

  it('reports a login that is refused as the error of the call', async () => {
    const { options } = await service();
    const dms = clientFromCloud('stranger', { ...options, cwd, env: {} });
    const refused = dms.listInstances({ engine: 'kafka' });
    await expect(refused).rejects.toThrow(AuthenticationError);
    await expect(refused).rejects.not.toThrow('wrong');
  });
});

describe('clientFromEnv', () => {
  it('logs in as the variables say, and calls', async () => {
    const { options, logins } = await service();
    const dms = clientFromEnv({ ...options, env: account });
    expect((await dms.listInstances({ engine: 'kafka' })).instances).not.toHaveLength(0);
    expect(logins).toEqual([login]);
  });
});

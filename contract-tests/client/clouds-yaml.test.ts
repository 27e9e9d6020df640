import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuthenticationError } from 'otc-dms-kafka';
import { clientFromCloud, clientFromEnv } from 'otc-dms-kafka/node';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type IdentityService, startIdentityService } from '../support/identity-service.js';

const baseUrl = inject('mockUrl');
let identity: IdentityService;
let cwd: string;

beforeAll(async () => {
  identity = await startIdentityService();
  cwd = await mkdtemp(join(tmpdir(), 'otc-dms-clouds-'));
  const { OS_USERNAME, OS_PASSWORD, OS_DOMAIN_NAME, OS_PROJECT_ID } = identity.account;
  // As python-otcextensions.readthedocs.io/en/latest/install/configuration.html splits them.
  const clouds = `clouds:
  otc:
    auth: &auth
      username: '${OS_USERNAME}'
      project_id: '${OS_PROJECT_ID}'
      auth_url: '${identity.url}/v3'
      user_domain_name: '${OS_DOMAIN_NAME}'
    interface: 'public'
    identity_api_version: 3
  stranger:
    auth: {<<: *auth, password: another password}
`;
  await writeFile(join(cwd, 'clouds.yaml'), clouds);
  const secure = `clouds:\n  otc:\n    auth:\n      password: '${OS_PASSWORD}'\n`;
  await writeFile(join(cwd, 'secure.yaml'), secure);
});
afterAll(async () => {
  await identity?.close();
  if (cwd) await rm(cwd, { recursive: true, force: true });
});

describe('clientFromCloud', () => {
  it('logs in as clouds.yaml and secure.yaml say, and calls', async () => {
    const dms = clientFromCloud('otc', { baseUrl, cwd, env: {} });
    expect((await dms.listInstances({ engine: 'kafka' })).instances).not.toHaveLength(0);
  });

  it('reports a login that is refused as the error of the call', async () => {
    const dms = clientFromCloud('stranger', { baseUrl, cwd, env: {} });
    const refused = dms.listInstances({ engine: 'kafka' });
    await expect(refused).rejects.toThrow(AuthenticationError);
    await expect(refused).rejects.not.toThrow('another password');
  });
});

describe('clientFromEnv', () => {
  it('logs in as the variables say, and calls', async () => {
    const env = { ...identity.account, OS_AUTH_URL: `${identity.url}/v3` };
    const dms = clientFromEnv({ baseUrl, env });
    expect((await dms.listInstances({ engine: 'kafka' })).instances).not.toHaveLength(0);
  });
});

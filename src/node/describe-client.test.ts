import { describe, expect, it } from 'vitest';
import { describeClient, type Given } from './describe-client.js';
import { findEnvironment } from './find-cloud.js';

const folders = { cwd: '/nowhere', platform: 'linux' };

function fromEnvironment(env: Record<string, string>, given: Given = {}) {
  return describeClient(findEnvironment({ env: { HOME: '/nowhere', ...env }, ...folders }), given);
}

// docs.openstack.org/python-openstackclient/latest/cli/man/openstack.html, "Environment variables"; with values of this
// cloud as in python-otcextensions.readthedocs.io/en/latest/install/configuration.html.
const login = {
  OS_AUTH_URL: 'https://iam.eu-de.otc.t-systems.com:443/v3',
  OS_IDENTITY_API_VERSION: '3',
  OS_PROJECT_NAME: 'eu-de',
  OS_PROJECT_DOMAIN_NAME: 'OTC-EU-DE-00000000001000000001',
  OS_USERNAME: 'otc-user',
  OS_USER_DOMAIN_NAME: 'OTC-EU-DE-00000000001000000001',
  OS_PASSWORD: 'a password',
};
const loginOptions = {
  iamUrl: 'https://iam.eu-de.otc.t-systems.com',
  userName: 'otc-user',
  domainName: 'OTC-EU-DE-00000000001000000001',
  projectName: 'eu-de',
  password: 'a password',
};
const { OS_PASSWORD: _, ...withoutPassword } = login;

describe('describeClient', () => {
  it('takes a login from the documented variables', () => {
    expect(fromEnvironment(login)).toEqual({
      region: 'eu-de',
      projectId: undefined,
      credential: { kind: 'password', options: loginOptions },
    });
  });

  it('takes IDs of user and project, a passcode, and the region as the place of the login', () => {
    const env = {
      OS_REGION_NAME: 'eu-nl',
      OS_USER_ID: 'user-id',
      OS_PASSWORD: 'p',
      OS_PASSCODE: '123456',
      OS_PROJECT_ID: '0123456789abcdef0123456789abcdef',
    };
    const options = {
      region: 'eu-nl',
      userId: 'user-id',
      projectId: '0123456789abcdef0123456789abcdef',
      password: 'p',
      passcode: '123456',
    };
    expect(fromEnvironment(env)).toEqual({
      region: 'eu-nl',
      projectId: '0123456789abcdef0123456789abcdef',
      credential: { kind: 'password', options },
    });
  });

  it('takes a token, and older names', () => {
    const env = {
      OS_AUTH_TOKEN: 't',
      OS_TENANT_ID: '0123456789abcdef0123456789abcdef',
      OS_REGION: 'eu-nl',
    };
    const credential = { kind: 'token', token: 't' };
    expect(fromEnvironment(env)).toEqual({
      region: 'eu-nl',
      projectId: '0123456789abcdef0123456789abcdef',
      credential,
    });
  });

  it('takes an access key, also a temporary one', () => {
    const env = {
      OS_ACCESS_KEY: 'ak',
      OS_SECRET_KEY: 'sk',
      OS_SECURITY_TOKEN: 'st',
      OS_PROJECT_ID: '0123456789abcdef0123456789abcdef',
      OS_REGION_NAME: 'eu-de',
    };
    const options = {
      accessKey: 'ak',
      secretKey: 'sk',
      securityToken: 'st',
      projectId: '0123456789abcdef0123456789abcdef',
    };
    expect(fromEnvironment(env).credential).toEqual({ kind: 'aksk', options });
  });

  it.each([
    [
      {
        OS_TOKEN: 't',
        OS_ACCESS_KEY: 'ak',
        OS_SECRET_KEY: 'sk',
        OS_PROJECT_ID: '0123456789abcdef0123456789abcdef',
      },
      'token',
    ],
    [
      {
        OS_ACCESS_KEY: 'ak',
        OS_SECRET_KEY: 'sk',
        OS_PROJECT_ID: '0123456789abcdef0123456789abcdef',
      },
      'aksk',
    ],
    // Without the ID of the project, only the login is complete.
    [{ OS_ACCESS_KEY: 'ak', OS_SECRET_KEY: 'sk' }, 'password'],
    [
      {
        OS_TOKEN: 't',
        OS_PROJECT_ID: '0123456789abcdef0123456789abcdef',
        OS_AUTH_TYPE: 'password',
      },
      'password',
    ],
    [
      {
        OS_TOKEN: 't',
        OS_PROJECT_ID: '0123456789abcdef0123456789abcdef',
        OS_AUTH_TYPE: 'v3multifactor',
      },
      'password',
    ],
    [
      { OS_TOKEN: 't', OS_PROJECT_ID: '0123456789abcdef0123456789abcdef', OS_AUTH_TYPE: 'v3token' },
      'token',
    ],
  ])('with a login and %o chooses %s', (env, kind) => {
    expect(fromEnvironment({ ...login, ...env }).credential).toHaveProperty('kind', kind);
  });

  it.each([
    ['the variable', { OS_REGION_NAME: 'eu-nl' }, 'eu-nl'],
    ['the name of the project', { OS_PROJECT_NAME: 'eu-nl_shop' }, 'eu-nl'],
    ['the host of the login', { OS_PROJECT_NAME: 'shop' }, 'eu-de'],
    ['the host, if the project is merely named alike', { OS_PROJECT_NAME: 'eu-nlx' }, 'eu-de'],
  ])('takes the region from %s', (_name, env, region) => {
    expect(fromEnvironment({ ...login, ...env }).region).toBe(region);
  });

  it.each([
    'https://iam.eu-de.otc.t-systems.com',
    'https://iam.eu-de.otc.t-systems.com/v3/',
    'https://iam.eu-de.otc.t-systems.com:443/v2.0',
  ])('takes %s for the URL of the login', (url) => {
    const { credential } = fromEnvironment({ ...login, OS_AUTH_URL: url });
    expect(credential).toEqual({ kind: 'password', options: loginOptions });
  });

  it('prefers what is given', () => {
    const found = fromEnvironment(login, { region: 'eu-nl', projectId: 'mine' });
    const { projectName: _name, ...options } = { ...loginOptions, projectId: 'mine' };
    expect(found).toEqual({
      region: 'eu-nl',
      projectId: 'mine',
      credential: { kind: 'password', options },
    });
    expect(fromEnvironment({}, { region: 'eu-nl', projectId: 'mine', auth: {} })).toEqual({
      region: 'eu-nl',
      projectId: 'mine',
      credential: undefined,
    });
  });

  it('needs no known region with a base URL', () => {
    const env = { ...login, OS_REGION_NAME: 'RegionOne' };
    expect(fromEnvironment(env, { baseUrl: 'http://127.0.0.1:4010' }).region).toBeUndefined();
  });

  it.each([
    [
      {},
      'The environment lacks a credential (OS_USERNAME and OS_PASSWORD, or OS_ACCESS_KEY and OS_SECRET_KEY, ' +
        'or OS_TOKEN); OS_REGION_NAME (eu-de or eu-nl). None of its variables is set.',
    ],
    [
      { OS_USERNAME: 'u', OS_PASSWORD: '' },
      'The environment lacks OS_USER_DOMAIN_NAME; OS_PASSWORD; OS_PROJECT_ID or OS_PROJECT_NAME; OS_REGION_NAME ' +
        '(eu-de or eu-nl). Set: OS_USERNAME. Empty: OS_PASSWORD.',
    ],
    [
      { OS_PASSWORD: 'p', OS_PROJECT_NAME: 'eu-de' },
      'The environment lacks OS_USERNAME or OS_USER_ID; OS_USER_DOMAIN_NAME. Set: OS_PASSWORD, OS_PROJECT_NAME.',
    ],
    [
      { OS_ACCESS_KEY: 'ak', OS_PROJECT_NAME: 'eu-de' },
      'The environment lacks OS_SECRET_KEY; OS_PROJECT_ID (OS_PROJECT_NAME does only with a password). ' +
        'Set: OS_ACCESS_KEY, OS_PROJECT_NAME.',
    ],
    [
      { ...withoutPassword, OS_AUTH_TYPE: 'token' },
      'The environment lacks OS_TOKEN; OS_PROJECT_ID',
    ],
    [
      { ...login, OS_AUTH_TYPE: 'v3applicationcredential' },
      'The environment: OS_AUTH_TYPE "v3applicationcredential" is not supported; use password, token or aksk (access key).',
    ],
    [
      { ...login, OS_REGION_NAME: 'RegionOne' },
      'The environment: OS_REGION_NAME "RegionOne" is not known; known are eu-de, eu-nl. For another, pass its baseUrl.',
    ],
    [
      { ...login, OS_AUTH_URL: 'iam.example.com/v3' },
      'The environment: OS_AUTH_URL is no URL with http or https and without user.',
    ],
    [
      { ...login, OS_AUTH_URL: 'https://u:s3cr3t@iam.example.com/v3' },
      'The environment: OS_AUTH_URL is no URL with http or https and without user.',
    ],
    [
      { ...login, OS_PROJECT_ID: 'eu-de_shop' },
      'The environment: OS_PROJECT_ID must be 32 hexadecimal digits, see My Credentials',
    ],
    [{ OS_TOKEN: 't', OS_TENANT_ID: 'p1' }, 'OS_PROJECT_ID must be 32 hexadecimal digits'],
    [
      { OS_ACCESS_KEY: 'a', OS_SECRET_KEY: 'b', OS_PROJECT_ID: 'd4f1a7c2-b8e9' },
      'OS_PROJECT_ID must be 32 hexadecimal digits',
    ],
  ])('with %o says all that is wrong', (env, message) => {
    expect(() => fromEnvironment(env)).toThrow(message);
    expect(() => fromEnvironment(env)).not.toThrow('s3cr3t');
  });

  it('wants the URL of the login where no region tells it', () => {
    const env = {
      OS_USER_ID: 'u',
      OS_PASSWORD: 'p',
      OS_PROJECT_ID: '0123456789abcdef0123456789abcdef',
    };
    expect(() => fromEnvironment(env, { baseUrl: 'http://127.0.0.1' })).toThrow(
      'The environment lacks OS_AUTH_URL.',
    );
  });

  it('needs no project that is found where one is given', () => {
    const projectId = '0123456789abcdef0123456789abcdef';
    const env = { OS_TOKEN: 't', OS_PROJECT_ID: 'eu-de', OS_REGION_NAME: 'eu-de' };
    expect(fromEnvironment(env, { projectId })).toMatchObject({ projectId });
  });
});

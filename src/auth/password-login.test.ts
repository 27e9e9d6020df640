import { describe, expect, it } from 'vitest';
import { type PasswordAuthOptions, toPasswordLogin } from './password-login.js';

const options = {
  region: 'eu-de',
  userName: 'otc-admin',
  domainName: 'OTC-EU-DE-00000000001000000001',
  password: 'secret "word"',
  projectId: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
} as const;

// A cast, because JavaScript callers pass what the type forbids.
const login = (changes: object) =>
  toPasswordLogin({ ...options, ...changes } as unknown as PasswordAuthOptions);
const bodyOf = (changes: object) => JSON.parse(login(changes).body ?? '');
const urlOf = (iamUrl: string | URL) => login({ region: undefined, iamUrl }).url;

describe('toPasswordLogin', () => {
  it('logs in with name and domain, for a project', () => {
    expect(bodyOf({})).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: {
            user: {
              name: 'otc-admin',
              password: 'secret "word"',
              domain: { name: 'OTC-EU-DE-00000000001000000001' },
            },
          },
        },
        scope: { project: { id: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064' } },
      },
    });
  });

  it('logs in with the ID of a user, which needs no domain', () => {
    const { auth } = bodyOf({ userName: undefined, domainName: undefined, userId: 'a1b2' });
    const { user } = auth.identity.password;
    expect(user).toEqual({ id: 'a1b2', password: 'secret "word"' });
  });

  it('names a project instead of its ID', () => {
    const { auth } = bodyOf({ projectId: undefined, projectName: 'eu-de' });
    expect(auth.scope).toEqual({ project: { name: 'eu-de' } });
  });

  it('adds a passcode, for the same user', () => {
    const { identity } = bodyOf({ passcode: '012345' }).auth;
    const domain = { name: 'OTC-EU-DE-00000000001000000001' };
    expect(identity.methods).toEqual(['password', 'totp']);
    expect(identity.totp).toEqual({ user: { name: 'otc-admin', domain, passcode: '012345' } });
  });

  it('asks IAM of the region, without a catalog', () => {
    const url = 'https://iam.eu-nl.otc.t-systems.com/v3/auth/tokens?nocatalog=true';
    expect(login({ region: 'eu-nl' }).url).toBe(url);
  });

  it.each([
    'https://iam.example.com/proxy',
    'https://iam.example.com/proxy/',
    'https://iam.example.com/proxy/v3',
    'https://iam.example.com/proxy/v3/',
    'https://iam.example.com/proxy/v3/auth/tokens',
    new URL('https://iam.example.com/proxy/v3'),
  ])('asks the IAM at %s', (iamUrl) => {
    const url = 'https://iam.example.com/proxy/v3/auth/tokens?nocatalog=true';
    expect(urlOf(iamUrl)).toBe(url);
  });

  it.each([
    ['ftp://iam.example.com', /http or https/],
    ['iam.example.com', /http or https/],
    ['', /http or https/],
    ['https://user:secret@iam.example.com', /without user/],
    ['https://iam.example.com/?a=secret', /query/],
    ['https://iam.example.com/#secret', /fragment/],
  ])('refuses the iamUrl %j', (iamUrl, reason) => {
    const create = () => urlOf(iamUrl);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(reason);
    expect(create).not.toThrow(/secret/);
  });

  it.each<[string, object, string]>([
    ['no place', { region: undefined }, 'pass either region or iamUrl.'],
    ['null for both places', { region: undefined, iamUrl: null }, 'iamUrl must be an http'],
    ['two places', { iamUrl: 'https://a.example' }, 'pass either region or iamUrl, not both.'],
    ['an unknown region', { region: 'eu-fr' }, 'region must be one of eu-de, eu-nl; for another'],
    ['no user', { userName: undefined }, 'pass either userName or userId.'],
    ['two users', { userId: 'a1b2' }, 'pass either userName or userId, not both.'],
    ['no domain', { domainName: undefined }, 'domainName is missing;'],
    ['no project', { projectId: undefined }, 'pass either projectId or projectName.'],
    [
      'the name of a project',
      { projectId: 'eu-de_shop' },
      'projectId must be 32 hexadecimal digits, see My Credentials in the console; passwordAuth takes projectName.',
    ],
    ['a UUID', { projectId: crypto.randomUUID() }, 'projectId must be 32 hexadecimal digits'],
    ['a short ID', { projectId: 'd4f1' }, 'projectId must be 32 hexadecimal digits'],
    ['two projects', { projectName: 'eu-de' }, 'pass either projectId or projectName, not both.'],
    ['no password', { password: undefined }, 'password is missing;'],
    ['an empty password', { password: '' }, 'password is empty or contains a line break.'],
    [
      'a password of a file',
      { password: 'secret\n' },
      'password is empty or contains a line break.',
    ],
    ['a number', { passcode: 123456 }, 'option "passcode" must be of type string, not number.'],
    ['null', { userName: null }, 'option "userName" must be of type string, not object.'],
    ['a slip', { username: 'x' }, 'unknown option "username"; known are region,'],
  ])('refuses %s, without showing a secret', (_, changes, text) => {
    const create = () => login(changes);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(`passwordAuth: ${text}`);
    expect(create).not.toThrow(/secret|123456/);
  });

  it.each([undefined, null, 'secret'])('refuses %s instead of options', (value) => {
    // A cast, as above.
    const create = () => toPasswordLogin(value as unknown as PasswordAuthOptions);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(/^passwordAuth: /);
    expect(create).not.toThrow(/secret/);
  });
});

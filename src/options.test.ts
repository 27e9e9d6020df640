import { describe, expect, it } from 'vitest';
import { regions } from '../generated/operations.js';
import { tokenAuth } from './auth/token-auth.js';
import { type DmsClientOptions, toSettings } from './options.js';

const common = { projectId: 'project-1', auth: tokenAuth('secret') };

function check(options: unknown) {
  // A cast, because JavaScript callers pass what the type forbids.
  return () => toSettings(options as DmsClientOptions);
}

describe('toSettings', () => {
  it.each(regions)('knows the URL of %s', (region) => {
    const { baseUrl } = toSettings({ ...common, region });
    expect(new URL(baseUrl).hostname).toContain(region);
  });

  it.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://127.0.0.1:4010/', 'http://127.0.0.1:4010'],
    ['https://proxy.example.com/dms//', 'https://proxy.example.com/dms'],
    [new URL('https://dms.example.com'), 'https://dms.example.com'],
  ])('takes %s as base URL', (baseUrl, expected) => {
    expect(toSettings({ ...common, baseUrl }).baseUrl).toBe(expected);
  });

  it.each([
    ['nothing', undefined, /pass an object/],
    ['no project', { region: 'eu-de', auth: common.auth }, /projectId is missing/],
    ['an empty project', { ...common, region: 'eu-de', projectId: ' ' }, /projectId is empty/],
    [
      'a project that changes the path',
      { ...common, region: 'eu-de', projectId: '..' },
      /changes the path/,
    ],
    [
      'a project name with blanks',
      { ...common, region: 'eu-de', projectId: 'my project' },
      /pass the ID/,
    ],
    [
      'a numeric project',
      { ...common, region: 'eu-de', projectId: 1 },
      /projectId must be a string/,
    ],
    ['neither region nor URL', common, /region is missing; pass one of/],
    ['both region and URL', { ...common, region: 'eu-de', baseUrl: 'http://a' }, /not both/],
    ['an unknown region', { ...common, region: 'mars' }, /unknown region "mars"; known are eu-de/],
    ['no URL', { ...common, baseUrl: 'dms' }, /baseUrl "dms" is not a URL/],
    ['a URL without scheme', { ...common, baseUrl: 'localhost:4010' }, /http or https/],
    ['another scheme', { ...common, baseUrl: 'ftp://a' }, /http or https/],
    ['a query', { ...common, baseUrl: 'http://a/?b=secret' }, /query or fragment/],
    ['a fragment', { ...common, baseUrl: 'http://a/#b' }, /query or fragment/],
    ['a password', { ...common, baseUrl: 'http://a:secret@b' }, /user or password/],
    ['a password in no URL', { ...common, baseUrl: 'a:secret@b' }, /baseUrl is not a URL/],
    ['no auth', { projectId: 'p', region: 'eu-de' }, /auth is missing/],
    ['a bare token', { ...common, region: 'eu-de', auth: 'secret' }, /pass tokenAuth\(token\)/],
    ['another fetch', { ...common, region: 'eu-de', fetch: 'no' }, /fetch is not a function/],
    ['a misspelt name', { ...common, projectID: 'p' }, /"projectID". Did you mean "projectId"/],
    ['an unknown name', { ...common, xyz: 1 }, /unknown option "xyz"/],
  ])('refuses %s, naming option and remedy', (_, options, message) => {
    expect(check(options)).toThrow(TypeError);
    expect(check(options)).toThrow(message);
    expect(check(options)).not.toThrow(/secret/);
  });
});

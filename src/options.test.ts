import { describe, expect, it } from 'vitest';
import { regions } from '../generated/service.js';
import { tokenAuth } from './auth/token-auth.js';
import { createDmsClient } from './client.js';
import type { DmsClientOptions } from './options.js';
import { callByName, operationWhere, requiredArguments } from './test-support/test-client.js';

const common = { projectId: '0123456789abcdef0123456789abcdef', auth: tokenAuth('MIIEsecret') };
const complete = { ...common, region: 'eu-de' };

function creating(options: unknown) {
  // A cast, because JavaScript callers pass what the type forbids.
  return () => createDmsClient(options as DmsClientOptions);
}

/** URL of a call of the client with these options. */
async function urlOf(options: DmsClientOptions): Promise<string> {
  let sent = '';
  const fetch = async (url: string) => {
    sent = url;
    return Response.json({});
  };
  const [name, operation] = operationWhere(({ path, method, query }) => {
    return method === 'GET' && !query && path.startsWith('/v2/{project_id}/');
  });
  await callByName(createDmsClient({ ...options, fetch }), name, requiredArguments(operation));
  return sent;
}

describe('the options of createDmsClient', () => {
  it.each(regions)('know the URL of %s', async (region) => {
    expect(await urlOf({ ...common, region })).toMatch(
      `https://dms.${region}.otc.t-systems.com/v2/0123456789abcdef0123456789abcdef/`,
    );
  });

  it.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/v2/'],
    ['http://127.0.0.1:4010/', 'http://127.0.0.1:4010/v2/'],
    ['HTTPS://Proxy.Example.com/dms//', 'https://proxy.example.com/dms/v2/'],
    [new URL('https://dms.example.com'), 'https://dms.example.com/v2/'],
  ])('take %s as base URL', async (baseUrl, expected) => {
    expect((await urlOf({ ...common, baseUrl })).startsWith(expected)).toBe(true);
  });

  it('take undefined for what is left out', async () => {
    const options = { region: undefined, signal: undefined, maxAttempts: undefined };
    const url = await urlOf({ ...common, ...options, baseUrl: 'https://dms.example.com' });
    expect(url).toContain('https://dms.example.com/');
  });

  it('take the global fetch of the moment of the call', async () => {
    const { fetch } = globalThis;
    const urls: unknown[] = [];
    const [name, operation] = operationWhere(({ method, query }) => method === 'GET' && !query);
    const dms = createDmsClient({ ...common, region: 'eu-de' });
    try {
      globalThis.fetch = async (url) => {
        urls.push(url);
        return Response.json({});
      };
      await callByName(dms, name, requiredArguments(operation));
    } finally {
      globalThis.fetch = fetch;
    }
    expect(urls).toHaveLength(1);
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /options must be one object/],
    ['null', null, /options must be one object/],
    ['a text', 'eu-de', /options must be one object/],
    [
      'null for both places',
      { ...common, projectId: '0123456789abcdef0123456789abcdef', baseUrl: null },
      /baseUrl must be an http/,
    ],
    ['a controller', { ...complete, signal: new AbortController() }, /"signal" must be an AbortS/],
    ['no project', { region: 'eu-de', auth: common.auth }, /projectId is missing; pass it/],
    [
      'an empty project',
      { ...complete, projectId: ' ' },
      /projectId must be 32 hexadecimal digits/,
    ],
    ['a project that changes the path', { ...complete, projectId: '..' }, /My Credentials/],
    ['the name of a project', { ...complete, projectId: 'eu-de_shop' }, /passwordAuth takes/],
    ['a digit too few', { ...complete, projectId: '0'.repeat(31) }, /32 hexadecimal digits/],
    ['a UUID', { ...complete, projectId: crypto.randomUUID() }, /32 hexadecimal digits/],
    ['no digits', { ...complete, projectId: 'g'.repeat(32) }, /32 hexadecimal digits/],
    ['a project with a slash', { ...complete, projectId: 'eu-de/p' }, /32 hexadecimal digits/],
    ['a numeric project', { ...complete, projectId: 1 }, /32 hexadecimal digits/],
    ['neither region nor URL', common, /or baseUrl, not both/],
    ['both region and URL', { ...complete, baseUrl: 'http://a' }, /or baseUrl, not both/],
    ['an unknown region', { ...common, region: 'mars' }, /one of eu-de, .*region is "mars"/],
    ['no URL', { ...common, baseUrl: 'dms' }, /baseUrl .*http/],
    ['an empty URL', { ...common, baseUrl: '' }, /baseUrl/],
    ['a URL without scheme', { ...common, baseUrl: 'localhost:4010' }, /http or https URL/],
    ['another scheme', { ...common, baseUrl: 'ftp://a' }, /http or https URL/],
    ['a query', { ...common, baseUrl: 'http://a/?b=MIIEsecret' }, /baseUrl .*query/],
    ['a fragment', { ...common, baseUrl: 'http://a/#MIIEsecret' }, /baseUrl .*query/],
    ['a password', { ...common, baseUrl: 'http://a:MIIEsecret@b' }, /baseUrl .*user/],
    ['a password in no URL', { ...common, baseUrl: 'a:MIIEsecret@b' }, /baseUrl .*URL/],
    [
      'no auth',
      { projectId: '0123456789abcdef0123456789abcdef', region: 'eu-de' },
      /auth is missing or not a credential; pass tokenAuth\(token\)/,
    ],
    ['null for auth', { ...complete, auth: null }, /auth is missing/],
    [
      'a bare token',
      { ...complete, auth: 'MIIEsecret' },
      /not a credential; pass tokenAuth\(token\)/,
    ],
    ['another fetch', { ...complete, fetch: 'no' }, /"fetch" must be of type function, not string/],
    ['a list', [complete], /options must be one object/],
    [
      'half an attempt',
      { ...complete, maxAttempts: 1.5 },
      /"maxAttempts" .* whole number from 1, not 1\.5/,
    ],
    [
      'half a call',
      { ...complete, maxConcurrency: 2.5 },
      /"maxConcurrency" .* whole number from 1, not 2\.5/,
    ],
    ['NaN attempts', { ...complete, maxAttempts: Number.NaN }, /"maxAttempts" .*, not NaN/],
    [
      'digits for attempts',
      { ...complete, maxAttempts: '3' },
      /"maxAttempts" must be of type number, not string/,
    ],
    [
      'half a signal',
      { ...complete, signal: { aborted: false } },
      /"signal" must be an AbortSignal/,
    ],
    [
      'an event target',
      { ...complete, signal: new EventTarget() },
      /"signal" must be an AbortSignal/,
    ],
    ['a text for a time', { ...complete, timeoutMs: '5' }, /"timeoutMs" must be of type number/],
    ['null for a time', { ...complete, deadlineMs: null }, /"deadlineMs" must be of type number/],
    [
      'no number',
      { ...complete, retryDelayMs: Number.NaN },
      /"retryDelayMs" must .*from 0, not NaN/,
    ],
    ['less than nothing', { ...complete, maxRetryDelayMs: -1 }, /"maxRetryDelayMs" .*0, not -1/],
    ['attempts as a text', { ...complete, maxAttempts: 'MIIEsecret' }, /"maxAttempts" must be/],
    [
      'no calls at a time',
      { ...complete, maxConcurrency: 0 },
      /"maxConcurrency" must be a whole number from 1, not 0/,
    ],
    ['a signal that is none', { ...complete, signal: true }, /"signal" must be of type object/],
    ['a hook that is none', { ...complete, onRetry: {} }, /"onRetry" must be of type function/],
    ['a logger that is none', { ...complete, logger: 'MIIEsecret' }, /"logger" must be of type/],
    ['half a logger', { ...complete, logger: { debug() {} } }, /logger has no function info/],
    [
      'an unknown name',
      { ...complete, projectID: 'p' },
      /unknown option "projectID"; known are .*projectId/,
    ],
    ['a name of every object', { ...complete, toString: 'p' }, /unknown option "toString"/],
    ['an option of calls', { ...complete, headers: {} }, /unknown option "headers"/],
  ])('refuse %s, naming option and remedy', (_, options, message) => {
    expect(creating(options)).toThrow(TypeError);
    expect(creating(options)).toThrow(/^createDmsClient: .*\.$/);
    expect(creating(options)).toThrow(message);
    expect(creating(options)).not.toThrow(/MIIEsecret/);
  });
});

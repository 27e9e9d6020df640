import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DmsError } from './errors/dms-error.js';
import { ConfigurationError, clientFromCloud, clientFromEnv } from './node.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clouds-'));
  const cloud =
    '{region_name: eu-nl, auth: {token: token-of-cloud, project_id: fedcba9876543210fedcba9876543210}}';
  writeFileSync(join(folder, 'clouds.yaml'), `clouds: {shop: ${cloud}}`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const environment = {
  OS_TOKEN: 'token-of-env',
  OS_PROJECT_ID: '0123456789abcdef0123456789abcdef',
  OS_REGION_NAME: 'eu-de',
};
const ofEnvironment = [
  'https://dms.eu-de.otc.t-systems.com/v2/0123456789abcdef0123456789abcdef/instances',
  'token-of-env',
];
const ofCloud = [
  'https://dms.eu-nl.otc.t-systems.com/v2/fedcba9876543210fedcba9876543210/instances',
  'token-of-cloud',
];

type Options = NonNullable<Parameters<typeof clientFromEnv>[0]>;

/** URL and token of the request that the client sends. */
async function sentBy(make: (options: Options) => ReturnType<typeof clientFromEnv>) {
  let sent: unknown[] = [];
  const fetch = async (url: string, { headers }: RequestInit) => {
    sent = [url.split('?')[0], new Headers(headers).get('X-Auth-Token')];
    return Response.json({ instances: [], instance_num: 0 });
  };
  await make({ fetch, cwd: folder }).listInstances({ engine: 'kafka' });
  return sent;
}

describe('clientFromEnv', () => {
  it('takes region, project and credential from the variables', async () => {
    const env = environment;
    expect(await sentBy((options) => clientFromEnv({ ...options, env }))).toEqual(ofEnvironment);
  });

  it('takes the cloud that OS_CLOUD names instead', async () => {
    const env = { ...environment, OS_CLOUD: 'shop' };
    expect(await sentBy((options) => clientFromEnv({ ...options, env }))).toEqual(ofCloud);
  });

  it('takes the variables when OS_CLOUD names just them', async () => {
    const env = { ...environment, OS_CLOUD: 'envvars' };
    expect(await sentBy((options) => clientFromEnv({ ...options, env }))).toEqual(ofEnvironment);
  });

  it('prefers options, but not those that are undefined', async () => {
    const env = environment;
    const given = {
      projectId: 'fedcba9876543210fedcba9876543210',
      region: undefined,
      auth: undefined,
    };
    const url = 'https://dms.eu-de.otc.t-systems.com/v2/fedcba9876543210fedcba9876543210/instances';
    expect(await sentBy((options) => clientFromEnv({ ...options, ...given, env }))).toEqual([
      url,
      'token-of-env',
    ]);
    const baseUrl = 'http://127.0.0.1:4010';
    expect(await sentBy((options) => clientFromEnv({ ...options, env, baseUrl }))).toEqual([
      `${baseUrl}/v2/0123456789abcdef0123456789abcdef/instances`,
      'token-of-env',
    ]);
  });

  it('signs with an access key', async () => {
    const env = {
      OS_ACCESS_KEY: 'ak',
      OS_SECRET_KEY: 'sk',
      OS_PROJECT_ID: '0123456789abcdef0123456789abcdef',
    };
    let authorization: string | null = null;
    const fetch = async (_: string, { headers }: RequestInit) => {
      authorization = new Headers(headers).get('Authorization');
      return Response.json({ instances: [], instance_num: 0 });
    };
    await clientFromEnv({ env, fetch, region: 'eu-de' }).listInstances({ engine: 'kafka' });
    expect(authorization).toMatch(/^SDK-HMAC-SHA256 Access=ak, /);
  });

  it('throws one error for all that is missing', () => {
    const make = () => clientFromEnv({ env: { OS_TOKEN: 't' } });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(DmsError);
    expect(make).toThrow(
      'The environment lacks OS_PROJECT_ID; OS_REGION_NAME (eu-de or eu-nl). Set: OS_TOKEN.',
    );
  });

  it('refuses an option that createDmsClient does not know', () => {
    // As a caller in JavaScript may.
    const options = { env: environment, timeout: 5 } as Options;
    expect(() => clientFromEnv(options)).toThrow(TypeError);
  });
});

describe('clientFromCloud', () => {
  it.each([['shop'], [undefined]])('takes all from the cloud %s', async (name) => {
    const env = { ...environment, HOME: folder };
    expect(await sentBy((options) => clientFromCloud(name, { ...options, env }))).toEqual(ofCloud);
  });

  it('says where options belong', () => {
    // As a caller in JavaScript may.
    const name = { cwd: folder } as unknown as string;
    expect(() => clientFromCloud(name)).toThrow(
      new TypeError('clientFromCloud: name must be a string; options are the second argument.'),
    );
  });
});

describe('a secret', () => {
  // Something that no message has, in the middle of anything; in YAML, many a sign has a meaning at the beginning.
  const mark = 'S3CRET';
  const first = fc.constantFrom(...['', ...'*!&@%{["\'|>', '? ', '- ', ': ', '<<: ', '\t']);
  const secrets = fc
    .tuple(first, fc.string({ maxLength: 3 }), fc.string({ maxLength: 20 }))
    .map(([sign, before, after]) => sign + before + mark + after);
  const shown = (subject: unknown) =>
    `${subject} ${inspect(subject, { depth: 9, showHidden: true })} ${JSON.stringify(subject)}`;
  const outcome = (action: () => unknown) => {
    try {
      return action();
    } catch (error) {
      return error;
    }
  };

  it('is in no message, however incomplete the environment is', () => {
    const names = ['OS_TOKEN', 'OS_PASSWORD', 'OS_SECRET_KEY', 'OS_SECURITY_TOKEN', 'OS_PASSCODE'];
    const others = fc.subarray([
      ['OS_USERNAME', 'u'],
      ['OS_USER_DOMAIN_NAME', 'd'],
      ['OS_ACCESS_KEY', 'ak'],
      ['OS_PROJECT_ID', 'p'],
      ['OS_REGION_NAME', 'eu-de'],
    ] as const);
    const property = fc.property(secrets, fc.subarray(names), others, (secret, set, rest) => {
      const env = {
        ...Object.fromEntries(set.map((name) => [name, secret])),
        ...Object.fromEntries(rest),
      };
      expect(shown(outcome(() => clientFromEnv({ env })))).not.toContain(mark);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('is in no message, however wrong the file is', () => {
    const path = join(folder, 'secret.yaml');
    const keys = fc.constantFrom('password', 'token', 'sk');
    const property = fc.property(secrets, keys, (secret, key) => {
      // Without quotes: half of it is not the YAML that was meant.
      writeFileSync(
        path,
        `clouds:\n  shop:\n    auth:\n      ${key}: ${secret}\n      user_id: u\n`,
      );
      const env = { OS_CLIENT_CONFIG_FILE: path, HOME: folder };
      expect(shown(outcome(() => clientFromCloud('shop', { env })))).not.toContain(mark);
    });
    fc.assert(property, { numRuns: 200 });
  });
});

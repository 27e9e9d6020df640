import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { ConfigurationError, clientFromCloud, clientFromEnv } from 'otc-dms-kafka/node';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { anyCharacter } from '../support/any-character.js';
import { seed } from './seed.js';
import { everythingShown } from './shown.js';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'otc-dms-fuzz-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const secrets = ['pa55-Of-The-User', 't0ken-Of-The-User', 's3cret-Key-Of-The-User'];
const good = `# Clouds of the shop
clouds:
  shop:
    profile: otc
    region_name: eu-de
    auth: &auth
      username: shop-user
      user_domain_name: "OTC-EU-DE-00000000001000000001"
      project_name: eu-de_shop
      password: '${secrets[0]}'
  token:
    regions:
    - name: eu-nl
      values: {auth: {project_id: d4f1a7c2b8e94f6d9a03c51e7b2f8064, token: ${secrets[1]}}}
  keys:
    auth: {<<: *auth, ak: a, "sk": "${secrets[2]}"}
    auth_type: aksk
`;

/** Files that a cloud may come from, and the cloud to choose. */
const files = ['clouds.yaml', 'secure.yaml', 'clouds-public.yaml', 'clouds.json'] as const;
const places = fc.record({
  file: fc.constantFrom(...files),
  name: fc.constantFrom('shop', 'token', 'keys', undefined),
});
type Place = typeof places extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Creates a client from a file of these bytes, and checks what comes out. */
function check(bytes: string | Uint8Array, { file, name }: Place) {
  for (const other of files) rmSync(join(cwd, other), { force: true });
  if (!file.startsWith('clouds.')) writeFileSync(join(cwd, 'clouds.yaml'), good);
  writeFileSync(join(cwd, file), bytes);
  checkOutcome(() => clientFromCloud(name, { cwd, env: { HOME: cwd } }));
}

/** Checks that an action creates a client, or throws a foreseen error that shows no secret. */
function checkOutcome(action: () => unknown) {
  try {
    action();
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !(error instanceof TypeError)) throw error;
    const shown = everythingShown(error);
    const secret = secrets.find((one) => shown.includes(one));
    if (secret) throw new Error(`${secret} is shown: ${error}`);
  }
}

const signs = fc.constantFrom(
  ...[
    ...'*&!@%|>?-:#,[]{}"\'\\\n\r\t \0',
    ': ',
    '<<: ',
    '*auth',
    '&auth ',
    '!!str ',
    '---\n',
    '...\n',
  ],
  ...['\ufeff', '\x1b', '\x85', '\u2028', '\ud800', '{region_name}', '~', 'null', '__proto__: '],
);
const inserted = fc.oneof(signs, fc.string({ unit: anyCharacter, maxLength: 4 }));

/** Up to 4 changes: a few characters are removed, and others put in their place. */
const mutations = fc.array(fc.record({ at: fc.nat(good.length), removed: fc.nat(3), inserted }), {
  minLength: 1,
  maxLength: 4,
});

const names = [
  ...['auth_type', 'auth_url', 'token', 'access_key', 'ak', 'secret_key', 'sk', 'security_token'],
  ...['username', 'user_id', 'password', 'passcode', 'user_domain_name', 'project_domain_name'],
  ...[
    'project_id',
    'project_name',
    'region_name',
    'region',
    'regions',
    'profile',
    'auth',
    'values',
  ],
  ...['clouds', 'public-clouds', 'shop', 'name', 'cloud'],
];
const values = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: anyCharacter, maxLength: 12 }),
  fc.constantFrom('password', 'token', 'aksk', 'eu-de', 'otc', 'https://iam.example.com', '', null),
  fc.constantFrom(0, 1e21, true, undefined),
);
const { tree: structures } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    values,
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('tree'), { maxKeys: 6 }),
    fc.array(tie('tree'), { maxLength: 4 }),
  ),
}));

function sectionOf({ file }: Place): string {
  return file === 'clouds-public.yaml' ? 'public-clouds' : 'clouds';
}

describe(`a client from a file (seed ${seed})`, () => {
  it('is made or refused for any bytes', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 200 }), places, check);
    fc.assert(property, { numRuns: 400, seed });
  });

  it('is made or refused for a good file with slips, and shows no secret', () => {
    const property = fc.property(mutations, places, (changes, place) => {
      let text = good;
      for (const { at, removed, inserted: more } of changes) {
        text = text.slice(0, at) + more + text.slice(at + removed);
      }
      check(text, place);
    });
    fc.assert(property, { numRuns: 800, seed });
  });

  it('is made or refused for any structure', () => {
    const property = fc.property(structures, structures, places, (shop, all, place) => {
      const section = sectionOf(place);
      check(JSON.stringify({ [section]: { shop, otc: shop, token: all } }), place);
      check(JSON.stringify(all) ?? '', place);
    });
    fc.assert(property, { numRuns: 400, seed });
  });

  it('is made or refused for any settings', () => {
    const settings = fc.dictionary(fc.constantFrom(...names), values, { maxKeys: 8 });
    const property = fc.property(settings, settings, places, (auth, cloud, place) => {
      const section = sectionOf(place);
      check(JSON.stringify({ [section]: { shop: { ...cloud, auth }, otc: { auth } } }), place);
    });
    fc.assert(property, { numRuns: 400, seed });
  });
});

describe(`a client from the environment (seed ${seed})`, () => {
  it('is made or refused for any variables, and shows no secret', () => {
    const variables = names.map((name) => `OS_${name.toUpperCase()}`);
    const texts = values.map((value) => String(value ?? ''));
    const rest = fc.dictionary(
      fc.constantFrom(...variables, 'OS_CLOUD', 'OS_CLOUD_NAME', 'OS_CLIENT_CONFIG_FILE', 'HOME'),
      texts,
      { maxKeys: 10 },
    );
    const property = fc.property(rest, fc.tuple(inserted, inserted), (given, [before, after]) => {
      const [password, token, secretKey] = secrets.map((secret) => before + secret + after);
      const env = { HOME: cwd, OS_PASSWORD: password, OS_TOKEN: token, OS_SECRET_KEY: secretKey };
      checkOutcome(() => clientFromEnv({ cwd, env: { ...env, ...given } }));
    });
    fc.assert(property, { numRuns: 400, seed });
  });
});

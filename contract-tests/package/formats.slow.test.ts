import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InstalledPackage, installLimitMs } from '../support/install-package.js';
import { type LoopbackServer, startLoopbackServer } from '../support/loopback-server.js';
import { madeOnce } from '../support/made-once.js';

const run = promisify(execFile);
const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';

let installed: InstalledPackage;
let server: LoopbackServer;
beforeAll(async () => {
  installed = await madeOnce('package');
  server = await startLoopbackServer(({ response }) => {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error_code: 'DMS.00404022', error_msg: 'It does not exist.' }));
  });
}, installLimitMs);
afterAll(() => server?.close());

/** Formats of the package, by the way in which a program loads one. */
const load = {
  import: 'async (name) => import(name)',
  require: 'async (name) => require(name)',
};

/** Both orders: the format that makes a thing, and the format that is given it. */
const pairs = [
  ['import', 'require'],
  ['require', 'import'],
  ['import', 'import'],
  ['require', 'require'],
] as const;
type Format = keyof typeof load;

/** Runs a program in a new process of Node that has `made` and `given`, and returns what it passes to `print`. */
async function answerOf(made: Format, given: Format, program: string): Promise<unknown> {
  const file = join(installed.project, `${made}-${given}-${crypto.randomUUID()}.js`);
  const text = `
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const print = (value) => console.log(JSON.stringify(value));
    const made = ${load[made]};
    const given = ${load[given]};
    const newClient = async (format) => {
      const { createDmsClient, akskAuth } = await format('otc-dms-kafka');
      const auth = akskAuth({ accessKey: 'AKIDOFATEST', secretKey: 'a-secret-key-of-a-test' });
      return createDmsClient({ baseUrl: '${server.url}', projectId: '${projectId}', auth });
    };
    const errorOf = async (format) => {
      const call = (await newClient(format)).showInstance({ instance_id: 'missing' });
      return call.catch((error) => error);
    };
    ${program}`;
  await writeFile(file, text);
  const { stdout, stderr } = await run(process.execPath, [file]);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('an entry point', () => {
  it('has a file of each format, with the same names', async () => {
    const entries = Object.entries(installed.manifest.exports)
      .filter(([, target]) => typeof target === 'object')
      .map(([name]) => join('otc-dms-kafka', name));
    expect(entries.length).toBeGreaterThan(3);
    const program = `
      const findings = [];
      for (const name of ${JSON.stringify(entries)}) {
        const [one, other] = [await made(name), await given(name)];
        findings.push([Object.keys(one).sort(), Object.keys(other).sort(), require.resolve(name)]);
      }
      print(findings);`;
    // The program prints what is listed here.
    const findings = (await answerOf('import', 'require', program)) as [
      string[],
      string[],
      string,
    ][];
    expect(findings).toHaveLength(entries.length);
    for (const [names, others, file] of findings) {
      expect(others).toEqual(names);
      expect(file).toMatch(/\.cjs$/);
    }
  });

  it('without code is a file', async () => {
    const names = Object.entries(installed.manifest.exports)
      .filter(([, target]) => typeof target === 'string')
      .map(([name]) => join('otc-dms-kafka', name));
    expect(names.length).toBeGreaterThan(2);
    const program = `
      const { statSync } = require('node:fs');
      print(${JSON.stringify(names)}.map((name) => statSync(require.resolve(name)).isFile()));`;
    expect(await answerOf('require', 'require', program)).toEqual(names.map(() => true));
  });
});

describe.each(pairs)('a program with %s and %s', (made, given) => {
  it('recognizes the errors of the first by the classes of the second', async () => {
    const program = `
      const error = await errorOf(made);
      const { ApiError, ConnectionError, DmsError, NotFoundError } = await given('otc-dms-kafka');
      print([DmsError, ApiError, NotFoundError, ConnectionError].map((one) => error instanceof one));`;
    expect(await answerOf(made, given, program)).toEqual([true, true, true, false]);
  });

  it('recognizes an error of the configuration', async () => {
    const program = `
      const { clientFromEnv } = await made('otc-dms-kafka/node');
      const { ConfigurationError } = await given('otc-dms-kafka/node');
      const { DmsError } = await given('otc-dms-kafka');
      try { clientFromEnv({ env: {}, cwd: '/' }); } catch (error) {
        print([error instanceof ConfigurationError, error instanceof DmsError]);
      }`;
    expect(await answerOf(made, given, program)).toEqual([true, true]);
  });

  it('makes calls by path of the second with a client of the first', async () => {
    const program = `
      const { createHttp } = await given('otc-dms-kafka/http');
      const path = { project_id: '${projectId}', instance_id: 'missing' };
      const { response, error } = await createHttp(await newClient(made))
        .GET('/v2/{project_id}/instances/{instance_id}', { params: { path } });
      print([response.status, error.error_code]);`;
    expect(await answerOf(made, given, program)).toEqual([404, 'DMS.00404022']);
  });

  it('makes a client of the second with an operation and a credential of the first', async () => {
    const program = `
      const { tokenAuth } = await made('otc-dms-kafka');
      const { showInstance } = await made('otc-dms-kafka/operations');
      const { createDmsClientFor, NotFoundError } = await given('otc-dms-kafka');
      const options = { baseUrl: '${server.url}', projectId: '${projectId}', auth: tokenAuth('a') };
      const dms = createDmsClientFor({ showInstance }, options);
      const error = await dms.showInstance({ instance_id: 'missing' }).catch((error) => error);
      print(error instanceof NotFoundError);`;
    expect(await answerOf(made, given, program)).toBe(true);
  });

  it('gets meanings from the catalogue of the second for errors of the first', async () => {
    const program = `
      const before = await errorOf(made);
      const { errorCodes } = await given('otc-dms-kafka/error-codes');
      const { meaning } = await errorOf(made);
      print([before.meaning === undefined, meaning === errorCodes['DMS.00404022'].meaning]);`;
    expect(await answerOf(made, given, program)).toEqual([true, true]);
  });
});

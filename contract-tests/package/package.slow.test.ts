import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { type InstalledPackage, installLimitMs } from '../support/install-package.js';
import { madeOnce } from '../support/made-once.js';
import { bundleProgram, entryFiles, exportedNames } from './bundle-program.js';
import { consumerProblems } from './compile-consumer.js';
import { missingFiles, needlessFiles } from './tarball-files.js';

const run = promisify(execFile);
const attw = fileURLToPath(
  new URL('../../node_modules/@arethetypeswrong/cli/dist/index.js', import.meta.url),
);

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await madeOnce('package');
}, installLimitMs);

describe('the tarball', () => {
  it('holds nothing that no entry point reaches', () => {
    expect(needlessFiles(installed)).toEqual([]);
  });

  it('holds everything that an entry point reaches', () => {
    expect(missingFiles(installed)).toEqual([]);
  });

  it('satisfies publint', async () => {
    const { buffer } = await readFile(installed.tarball);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('satisfies attw', async () => {
    // Entry points without code have no types.
    const excluded = Object.keys(installed.manifest.exports).filter((name) => /yaml$/.test(name));
    const options = ['--profile', 'strict', '--exclude-entrypoints', ...excluded];
    const report = run(process.execPath, [attw, installed.tarball, ...options]).then(
      () => 'no problems',
      ({ stdout }) => stdout,
    );
    expect(await report).toBe('no problems');
  });
});

describe('a program of a user', () => {
  // `npm run test:slow` compiles it under every setup. The limit is for a busy machine.
  it('compiles under every check of the compiler', () => {
    expect(consumerProblems(installed, 'nodenext, with every check')).toEqual([]);
  }, 120_000);
});

describe('a bundle', () => {
  const oneCall = `
    import { createDmsClientFor, tokenAuth } from 'otc-dms-kafka';
    import { listConnectorTasks } from 'otc-dms-kafka/operations';
    const options = { region: 'eu-de', projectId: '0123456789abcdef0123456789abcdef', auth: tokenAuth('b') };
    const dms = createDmsClientFor({ listConnectorTasks }, options);
    console.log(await dms.listConnectorTasks({ instance_id: 'c' }));`;
  const everything = () => {
    const names = exportedNames(installed).join(', ');
    return `import { ${names} } from 'otc-dms-kafka'; console.log(${names});`;
  };

  it.each([
    ['one call with a token', () => oneCall, 10_500],
    ['everything except error catalogue and calls by path', everything, 15_750],
  ])('of %s stays small', async (_, program, limit) => {
    const { size, inputs } = await bundleProgram(installed, program());
    expect(size, JSON.stringify(inputs, null, 2)).toBeLessThanOrEqual(limit);
  });

  it('of one call contains nothing that it does not use', async () => {
    const plain = { minifyIdentifiers: false };
    const { inputs, code } = await bundleProgram(installed, oneCall, plain);
    expect(code.match(/["'`]\/v\d+\/[^"'`]+/g)).toHaveLength(1);
    const files = Object.keys(inputs);
    expect(files.filter((file) => !file.startsWith('otc-dms-kafka/'))).toEqual([]);
    const needless = exportedNames(installed).filter((name) =>
      /^wait|(?<!^token)Auth$/i.test(name),
    );
    expect(needless.length).toBeGreaterThan(3);
    expect(needless.filter((name) => new RegExp(`\\b${name}\\b\\(`).test(code))).toEqual([]);
    expect(code).not.toMatch(/DMS\.004\d{5}"|HMAC/);
    const entries = entryFiles(installed).map((file) => join('otc-dms-kafka', file));
    // The operation comes from a separate entry.
    expect(files.filter((file) => entries.includes(file))).toEqual([
      'otc-dms-kafka/dist/src/operations.js',
    ]);
  });

  it('of a program that imports and requires has one copy, of the modules', async () => {
    const program = `
      import { DmsError } from 'otc-dms-kafka';
      console.log(DmsError, require('otc-dms-kafka').DmsError, require('otc-dms-kafka/http'));`;
    const { inputs } = await bundleProgram(installed, program);
    const files = Object.keys(inputs);
    expect(files).toContain('otc-dms-kafka/dist/src/index.js');
    expect(files.filter((file) => /^otc-dms-kafka.*\.cjs$/.test(file))).toEqual([]);
  });

  it.each([
    ['a browser', ['browser', 'require'], 'web'],
    ['Node', ['node', 'require'], 'node'],
  ])('of the CommonJS for %s has its digest', async (_, conditions, digest) => {
    // A bundler that does not know the condition `module`.
    const program = `console.log(require('otc-dms-kafka').akskAuth({}));`;
    const { inputs } = await bundleProgram(installed, program, { conditions });
    const digests = Object.keys(inputs).filter((file) => file.includes('digest'));
    expect(digests).toEqual([`otc-dms-kafka/dist/src/signing/digest-${digest}.cjs`]);
    expect(Object.keys(inputs)).toContain('otc-dms-kafka/dist/src/index.cjs');
  });

  it('of one waiter contains no other', async () => {
    const program = `export { waitForInstance } from 'otc-dms-kafka';`;
    const { code } = await bundleProgram(installed, program);
    const names = exportedNames(installed).filter((name) => /^waitFor/.test(name));
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(code))).toEqual([
      'waitForInstance',
    ]);
  });

  it('of an import that is not used is empty', async () => {
    const { code } = await bundleProgram(installed, `import 'otc-dms-kafka';`);
    expect(code).toBe('');
  });

  it('of the error catalogue registers it, although the program uses no name of it', async () => {
    const { code } = await bundleProgram(installed, `import 'otc-dms-kafka/error-codes';`);
    expect(code).toContain('DMS.00404022');
  });

  it.each([
    ['a browser', ['browser']],
    ['an edge worker', ['workerd', 'worker', 'browser']],
  ])('for %s has no code of Node', async (_, conditions) => {
    const { inputs, code } = await bundleProgram(installed, everything(), { conditions });
    expect(code).not.toMatch(/["']node:/);
    expect(Object.keys(inputs).filter((name) => /node\.js$/.test(name))).toEqual([]);
  });
});

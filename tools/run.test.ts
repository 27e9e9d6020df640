import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A project without dependencies. */
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
  await mkdir(join(folder, 'tools'));
  for (const name of ['package.json', 'tools/run.js'])
    await cp(join(root, name), join(folder, name));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a script and returns its exit code and what it printed. */
async function node(...args: string[]) {
  const run = promisify(execFile)(process.execPath, args, { cwd: folder });
  // Node adds the output of the command to the error.
  const { code = 0, stdout, stderr } = await run.catch((failed) => failed);
  return { code, stdout, stderr };
}

describe('tools/run.js', { timeout: 30_000 }, () => {
  it('says in one line that the dependencies are missing', async () => {
    expect(await node('tools/run.js', 'start')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The dependencies are not installed. Run: npm ci\n',
    });
  });

  it.each(['16.20.2', '18.20.8', '20.18.3'])(
    'says in one line that Node %s is too old',
    async (version) => {
      const preload = join(folder, 'version.mjs');
      const versions = JSON.stringify({ ...process.versions, node: version });
      await writeFile(
        preload,
        `Object.defineProperty(process, 'versions', { value: ${versions} });`,
      );
      const { code, stderr } = await node(
        '--import',
        pathToFileURL(preload).href,
        'tools/run.js',
        'start',
      );
      expect(code).toBe(1);
      expect(stderr).toBe(
        `Node ${version} is too old. Install Node 20.19 or later, then run: npm ci\n`,
      );
    },
  );

  it('runs a command with its arguments', async () => {
    const { code, stdout, stderr } = await node(join(root, 'tools/run.js'), 'docs', '--help');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Builds .*--output/s);
    expect(code).toBe(0);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleAppendices } from '../../tools/conformance/pages/appendices.sample.js';
import { samplePage } from '../../tools/conformance/pages/page.sample.js';
import { endCommands, run } from '../support/commands.js';

let folder: string;
let old: string;
let now: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-pages-'));
  [old, now] = [join(folder, 'old'), join(folder, 'new')];
  await write(old, samplePage);
  await write(now, samplePage.replace('1 to 50', '1 to 90'));
});
afterEach(endCommands);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(pages: string, making: string): Promise<void> {
  for (const [page, text] of Object.entries({ ...sampleAppendices, 'apis/making.rst': making })) {
    await mkdir(dirname(join(pages, page)), { recursive: true });
    await writeFile(join(pages, page), text);
  }
}

async function vendorDiff(...args: string[]) {
  const { ended, output } = run('--import', 'tsx', 'tools/vendor-diff.ts', ...args);
  const [status] = await ended;
  return { status, ...output };
}

describe('npm run vendor-diff', () => {
  it('ends with status 0 when no fact changed', async () => {
    const { status, stdout } = await vendorDiff(old, old);
    expect(status).toBe(0);
    expect(stdout).toMatch(/changes in all +0$/m);
  });

  it('ends with status 1 when a fact changed, and prints only JSON with --json', async () => {
    const { status, stdout } = await vendorDiff(old, now, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'changes',
      version: 1,
      changes: [{ place: 'parameters.limit', aspect: 'maximum', old: '50', new: '90' }],
    });
  });

  it('ends with status 1 when pages and description differ', async () => {
    const { status, stdout } = await vendorDiff(old, '--under', 'apis');
    expect(status).toBe(1);
    expect(stdout).toMatch(/making\.rst:\d+ {2}POST \/v2\/\{project_id\}\/things$/m);
  });

  it('ends with status 1 and one line for a missing folder', async () => {
    const { status, stdout, stderr } = await vendorDiff('nowhere');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe('reading the pages ...\nnowhere is no folder that can be read\n');
  });
});

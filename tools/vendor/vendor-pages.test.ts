import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readVendorPages } from './vendor-pages.js';

const page = (name: string) => `:original_name: ${name}.html

URI
---

GET /v2/${name}

Status Codes
------------

=========== ===========
Status Code Description
=========== ===========
200         Done.
=========== ===========
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vendor-pages-'));
  await mkdir(join(folder, 'chapter', 'part'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

describe('readVendorPages', () => {
  it('reads the pages of every folder below in the order of their paths', async () => {
    await writeFile(join(folder, 'chapter', 'b.rst'), page('b'));
    await writeFile(join(folder, 'chapter', 'part', 'a.rst'), page('a'));
    await writeFile(join(folder, 'chapter', 'index.rst'), 'Chapter\n=======\n');
    const { facts, findings } = await readVendorPages(folder, 'chapter');
    expect(findings).toEqual([]);
    expect(facts.operations.map((operation) => operation.page)).toEqual([
      'chapter/b.rst',
      'chapter/part/a.rst',
    ]);
  });

  it('names the page and the line of what it cannot read', async () => {
    await writeFile(join(folder, 'chapter', 'b.rst'), page('b').replace('200 ', 'ok  '));
    const { findings } = await readVendorPages(folder, 'chapter');
    expect(findings).toEqual([
      { severity: 'error', page: 'chapter/b.rst', line: 11, text: '"ok" is no status code' },
    ]);
  });

  it.each(['chapter', 'nowhere'])(
    'refuses the folder %s in one line when it has no page',
    async (under) => {
      const refusal = expect(readVendorPages(folder, under)).rejects;
      await refusal.toThrowError(/^(no operation page .*|.* is no folder that can be read)$/);
    },
  );
});

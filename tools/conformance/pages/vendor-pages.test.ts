import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendixPages } from './appendices.js';
import { sampleAppendices } from './appendices.sample.js';
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
  await mkdir(join(folder, 'appendix'));
  for (const [name, text] of Object.entries(sampleAppendices))
    await writeFile(join(folder, name), text);
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

  it('names the page and the line of a problem', async () => {
    await writeFile(join(folder, 'chapter', 'b.rst'), page('b').replace('200 ', 'ok  '));
    const { findings } = await readVendorPages(folder, 'chapter');
    expect(findings).toEqual([
      { severity: 'error', page: 'chapter/b.rst', line: 14, text: '"ok" is no status code' },
    ]);
  });

  it('reads the appendices, and reports one that is missing', async () => {
    const status = ':ref:`Instance Status <status>`';
    const table = `.. table:: **Table 1** Query Parameters

   ========= ========= ====== ===========================
   Parameter Mandatory Type   Description
   ========= ========= ====== ===========================
   status    No        String ${status}
   ========= ========= ====== ===========================

Status Codes`;
    await writeFile(join(folder, 'chapter', 'b.rst'), page('b').replace('Status Codes', table));
    await rm(join(folder, appendixPages.error_codes));
    const { facts, findings } = await readVendorPages(folder);
    expect(facts.operations[0]?.parameters[0]?.enum).toEqual(['RUNNING']);
    expect(facts.permissions).toHaveLength(1);
    expect(findings).toEqual([
      { severity: 'error', page: appendixPages.error_codes, line: 1, text: 'page is missing' },
    ]);
  });

  it.each(['chapter', 'nowhere'])(
    'refuses the folder %s in one line when it has no page',
    async (under) => {
      const refusal = expect(readVendorPages(folder, under)).rejects;
      await refusal.toThrowError(/^no operation page \(\*\.rst\) in .*$/);
    },
  );
});

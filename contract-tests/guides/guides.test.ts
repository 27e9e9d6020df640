import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headingSlug } from '../../tools/docs/markdown.js';
import { operations } from '../support/description.js';
import { blocksIn, type CodeBlock, documents, read, root } from './code-blocks.js';
import { type IdentityService, startIdentityService } from './identity-service.js';
import { compileProblems } from './type-check.js';

const run = promisify(execFile);
const programs = blocksIn('ts');
const byPlace = programs.map((block) => [block.place, block] as const);

describe('TypeScript of README and guides', () => {
  let problems: Map<string, string[]>;
  beforeAll(() => {
    problems = compileProblems(programs);
  });

  it.each(byPlace)('compiles: %s', (place) => expect(problems.get(place)).toEqual([]));
});

describe('programs of the guides', () => {
  let folder: string;
  const mockUrl = inject('mockUrl');
  let identity: IdentityService;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'otc-dms-guides-'));
    identity = await startIdentityService();
  });
  afterAll(async () => {
    await identity?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The program as a file, calling nothing but this machine. */
  async function save({ place, text }: CodeBlock): Promise<string> {
    const program = text
      .replaceAll('http://127.0.0.1:4010', mockUrl)
      .replaceAll('https://iam.eu-de.otc.t-systems.com', identity.url);
    expect(program).not.toMatch(/t-systems|\bregion:/);
    const file = join(folder, `${place.replace(/\W+/g, '-')}.mts`);
    await writeFile(file, program);
    return file;
  }

  it.concurrent.each(byPlace.filter(([, { output }]) => output !== undefined))(
    'prints what is said below it: %s',
    async (_, block) => {
      const file = await save(block);
      const { stdout } = await run(process.execPath, ['--import', 'tsx', file], {
        cwd: root,
        env: { ...process.env, ...identity.account },
        timeout: 20_000,
      });
      expect(stdout).toBe(block.output);
    },
  );
});

describe('a program that calls the mock', () => {
  const callers = byPlace.filter(([, { text }]) => /^ *baseUrl: 'http:/m.test(text));
  it.each(callers)('has its output right below: %s', (_, { output }) =>
    expect(output).toBeDefined(),
  );
});

describe('links of README and guides', () => {
  const links = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].map(
      ([, path = '', heading = '']) => [document, path, heading] as const,
    ),
  );

  it.each(links)('%s leads to %s#%s', (document, path, heading) => {
    const target = path === '' ? document : join(dirname(document), path);
    expect(existsSync(join(root, target))).toBe(true);
    if (heading !== '') expect(headingsOf(target)).toContain(heading);
  });

  it('leave out no guide in the list of the README', () => {
    const listed = links.filter(([document]) => document === 'README.md').map(([, path]) => path);
    const guides = documents.filter((document) => document.startsWith('docs/'));
    expect(guides.filter((guide) => !listed.includes(guide))).toEqual([]);
  });
});

/** Names by which a link finds the headings of a document. */
function headingsOf(document: string): string[] {
  return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => headingSlug(title));
}

describe('the guide to waiting', () => {
  const rows = read('docs/paging-and-waiting.md').split('\n');

  it.each(
    operations.flatMap(({ operationId, 'x-waiter': waiter }) =>
      waiter ? [[operationId, waiter] as const] : [],
    ),
  )('tells how to wait after %s', (operationId, { poll, success = [], failure = [] }) => {
    const row = rows.find((line) => line.startsWith('|') && line.includes(`\`${operationId}\``));
    for (const name of [poll, ...success, ...failure]) expect(row).toContain(`\`${name}\``);
  });
});

describe('JSON of the guides', () => {
  it.each(blocksIn('json').map(({ place, text }) => [place, text] as const))(
    'is JSON: %s',
    (_, text) => {
      expect(() => JSON.parse(text)).not.toThrow();
    },
  );
});

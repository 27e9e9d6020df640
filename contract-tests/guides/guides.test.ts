import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type MockServer, serveMock } from 'otc-dms-kafka-mock/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headingSlug } from '../../tools/docs/markdown.js';
import { operations } from '../support/description.js';
import { createWorld } from '../support/world.js';
import { blocksIn, documents, read, root } from './code-blocks.js';
import { compilePrograms, runProgram } from './run-program.js';

const programs = blocksIn('ts');
const byPlace = programs.map((block) => [block.place, block] as const);

describe('programs of the guides', () => {
  const printing = byPlace.filter(([, { output }]) => output !== undefined);
  const nameOf = (place: string) => place.replace(/\W+/g, '-');
  // A program finds the world of the examples, as a reader does, whatever the others have changed.
  const mocks = new Map<string, MockServer>();
  const urlOf = (place: string) => `http://127.0.0.1:${mocks.get(place)?.port}`;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'otc-dms-guides-'));
    for (const [place] of printing) {
      const { mock } = await createWorld({ clock: 'real', stepMs: 0 });
      mocks.set(place, await serveMock(mock));
    }
    const programs = printing.map(([place, { text }]) => ({
      name: nameOf(place),
      text: local(text, urlOf(place)),
    }));
    await compilePrograms(programs, folder);
  });
  afterAll(async () => {
    await Promise.all([...mocks.values()].map((mock) => mock.close()));
    await rm(folder, { recursive: true, force: true });
  });

  /** Returns a program that calls nothing but this machine. */
  function local(text: string, url: string): string {
    const program = text
      .replaceAll('http://127.0.0.1:4010', url)
      .replaceAll('https://iam.eu-de.otc.t-systems.com', url);
    expect(program).not.toMatch(/t-systems|\bregion:/);
    return program;
  }

  /** Environment variables of an account, which the mock accepts. */
  const account = (url: string) => ({
    OS_USERNAME: 'otc-admin',
    OS_PASSWORD: 'a password',
    OS_DOMAIN_NAME: 'OTC-EU-DE-00000000001000000001',
    OS_PROJECT_ID: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
    OS_AUTH_URL: `${url}/v3`,
  });

  it.concurrent.each(printing)('print what the guide says: %s', async (place, { output }) => {
    expect(await runProgram(nameOf(place), folder, account(urlOf(place)))).toBe(output);
  });
});

describe('a program that calls the mock', () => {
  const callers = byPlace.filter(([, { text }]) => /^ *baseUrl: 'http:/m.test(text));
  it.each(callers)('is followed by its output: %s', (_, { output }) =>
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

  it('in the README list every guide', () => {
    const listed = links.filter(([document]) => document === 'README.md').map(([, path]) => path);
    const guides = documents.filter((document) => document.startsWith('docs/'));
    expect(guides.filter((guide) => !listed.includes(guide))).toEqual([]);
  });
});

/** Returns the anchors of the headings of a document. */
function headingsOf(document: string): string[] {
  return [...read(document).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => headingSlug(title));
}

describe('the guide to waiting', () => {
  const rows = read('docs/paging-and-waiting.md').split('\n');

  it.each(
    operations.flatMap(({ operationId, 'x-waiter': waiter }) =>
      waiter ? [[operationId, waiter] as const] : [],
    ),
  )('says how to wait after %s', (operationId, { poll, success = [], failure = [] }) => {
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

import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { OpenedMock } from 'otc-dms-kafka-mock/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Reload, serveDescription } from '../../tools/mock/serve-description.js';
import { type SmallDescription, writeSmallDescription } from './small-description.js';

let description: SmallDescription;
let mock: OpenedMock;
let reloads: Reload[] = [];

beforeAll(async () => {
  description = await writeSmallDescription();
  mock = await serveDescription({
    description: description.index,
    onReload: (reload) => reloads.push(reload),
  });
});
beforeEach(() => {
  reloads = [];
});
afterAll(async () => {
  await mock?.close();
  await description?.remove();
});

async function answer(): Promise<unknown> {
  return (await fetch(`${mock.url}/topics`)).json();
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(mock.url + path)).status;
}

/** Waits for the result of the last reload; a file system may report one save as several changes. */
async function reloaded(expected: Reload): Promise<void> {
  await vi.waitFor(() => expect(reloads.at(-1)).toEqual(expected), { timeout: 20_000 });
}

/** Waits for an answer, which may take one more reload. */
async function answered(mark: string): Promise<void> {
  await vi.waitFor(async () => expect(await answer()).toEqual({ mark }), { timeout: 20_000 });
}

/** Returns a value of ten lists, each of ten aliases of the list before it. */
function laughs(): string {
  const lists = Array.from({ length: 10 }, (_, level) => {
    const items = Array.from({ length: 10 }, () => (level === 0 ? 'x' : `*a${level - 1}`));
    return `  a${level}: &a${level} [${items.join(', ')}]`;
  });
  return `value:\n${lists.join('\n')}\n`;
}

// Each test edits what the one before it left, since a reload takes about a second.
describe('mock, while the description is edited', () => {
  it('notices a save that replaces the file', async () => {
    const draft = join(description.folder, '.draft~');
    await writeFile(draft, 'value: { mark: replaced }\n');
    await rename(draft, description.example);
    await answered('replaced');
  });

  it('says where a file is broken, and serves the last good description', async () => {
    await writeFile(description.example, 'value: { mark: changed }\nbroken: is: it\n');
    const place = `${relative(process.cwd(), description.example)}:2:`;
    await reloaded({ problem: expect.stringContaining(place) });
    expect(await answer()).toEqual({ mark: 'replaced' });
  });

  it('says which file refers to a removed one', async () => {
    await rm(description.example);
    await reloaded({ problem: expect.stringMatching(/^\S+\.yaml:\d+:\d+ .*no such file/) });
    expect(await answer()).toEqual({ mark: 'replaced' });
  });

  it('recovers when the file is back', async () => {
    await writeFile(description.example, 'value: { mark: back }\n');
    await reloaded({ operations: 2 });
    await answered('back');
  });

  it.each([
    ['aliases that multiply', laughs(), ':3:12 The aliases expand to too many values.'],
    [
      'an alias within its anchor',
      'value: &a { mark: *a }\n',
      ':1:19 The alias is within its own anchor.',
    ],
    ['3,000 levels', `value: ${'['.repeat(3000)}${']'.repeat(3000)}\n`, ':1:'],
    [
      'too many characters',
      `value: ${'x'.repeat(2_000_000)}\n`,
      ':1:1 The file has more than 1000000',
    ],
  ])('says which file has %s, and goes on', async (_, text, problem) => {
    await writeFile(description.example, text);
    await reloaded({ problem: expect.stringContaining(`topics.yaml${problem}`) });
    expect(await answer()).toEqual({ mark: 'back' });
    await writeFile(description.example, 'value: { mark: back }\n');
    await reloaded({ operations: 2 });
  });

  it('serves an operation that is added in a new folder', async () => {
    const content =
      'get:\n  operationId: getAdded\n  responses:\n    "204":\n      description: Nothing.\n';
    await description.addPath('/added', 'added/added.yaml', content);
    await reloaded({ operations: 3 });
    expect(await statusOf('/added')).toBe(204);
  });

  it('says which keyword is misspelt, which Prism would ignore', async () => {
    await description.addPath('/misspelt', 'misspelt.yaml', 'gett:\n  operationId: getMisspelt\n');
    await reloaded({ problem: expect.stringMatching(/misspelt\.yaml:1:1 .*`gett`/) });
    expect(await statusOf('/added')).toBe(204);
  });

  it('says that references multiply, which Prism would follow for ever', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const target = level === 0 ? '{}' : `{ $ref: '#/components/schemas/S${level - 1}' }`;
      return `    S${level}: { allOf: [${Array.from({ length: 10 }, () => target).join(', ')}] }`;
    });
    const content = `get:\n  operationId: getAdded\n  responses:\n    "200":\n      description: Many.\n      content:\n        application/json:\n          schema: { $ref: '../openapi.yaml#/components/schemas/S11' }\n`;
    await description.addPath('/added', 'added/added.yaml', content);
    const index = await readFile(description.index, 'utf8');
    await writeFile(description.index, `${index}components:\n  schemas:\n${levels.join('\n')}\n`);
    await reloaded({ problem: expect.stringMatching(/^The references of the description expand/) });
    expect(await answer()).toEqual({ mark: 'back' });
  });

  it('says that a description without operations cannot be served', async () => {
    const empty = 'openapi: 3.1.0\ninfo:\n  title: Empty\n  version: "1"\npaths: {}\n';
    await writeFile(description.index, empty);
    await reloaded({ problem: 'The description has no operations.' });
    expect(await answer()).toEqual({ mark: 'back' });
  });

  it('forgets an operation that is removed', async () => {
    await description.restoreIndex();
    await reloaded({ operations: 2 });
    expect(await statusOf('/added')).toBe(404);
  });
});

describe('serveDescription', () => {
  it('says in one line that its port is in use', async () => {
    const { port } = new URL(mock.url);
    const second = serveDescription({ description: description.index, port: Number(port) });
    await expect(second).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use. Stop the other program or choose another port with --port.`,
    );
  });
});

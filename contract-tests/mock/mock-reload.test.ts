import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { examplesOf, jsonOf, operationsOf } from '../../tools/description/openapi-document.js';
import { firstCall } from '../../tools/mock/first-call.js';
import {
  type Reload,
  type ServedDescription,
  serveDescription,
} from '../../tools/mock/serve-description.js';
import { copyDescription, exampleFile, requestOf, type Scratch } from './mock-scratch.js';

let scratch: Scratch;
let mock: ServedDescription;
let curl: string;
/** File of the default answer, and that answer. */
let file: string;
let value: unknown;
let original: string;
let operations: number;
let reloads: Reload[];

beforeAll(async () => {
  scratch = await copyDescription();
  mock = await serveDescription({
    description: scratch.index,
    onReload: (reload) => reloads.push(reload),
  });
  const call = firstCall(mock.operations, mock.url);
  const described = operationsOf(scratch.document);
  const operation = described.find(({ operationId }) => operationId === call?.operationId);
  if (!call || !operation) throw new Error('The description has no operation that reads.');
  curl = call.curl;
  operations = described.length;
  const [first] = examplesOf(scratch.document, jsonOf(operation.responses['200']));
  value = first?.[1];
  file = await exampleFile(scratch.folder, value);
  original = await readFile(file, 'utf8');
});
beforeEach(() => {
  reloads = [];
});
afterAll(async () => {
  await mock?.close();
  await scratch?.remove();
});

async function answer(): Promise<unknown> {
  return (await fetch(requestOf(curl))).json();
}

/** Waits for what the last reload came to; a file system may report one save as several changes. */
async function reloaded(expected: Reload): Promise<void> {
  await vi.waitFor(() => expect(reloads.at(-1)).toEqual(expected), { timeout: 20_000 });
}

/** Waits for the answer of a reload that may still be to come. */
async function answered(expected: unknown): Promise<void> {
  await vi.waitFor(async () => expect(await answer()).toEqual(expected), { timeout: 20_000 });
}

/** YAML of an example file, as every JSON text is. */
function edited(mark: string): string {
  return JSON.stringify({ value: { mark } });
}

describe('mock, while the description is edited', () => {
  it('serves a changed file, and the former one when it is restored', async () => {
    await writeFile(file, edited('changed'));
    await reloaded({ operations });
    await answered({ mark: 'changed' });
    reloads = [];
    await writeFile(file, original);
    await reloaded({ operations });
    await answered(value);
  });

  it('notices a save that replaces the file', async () => {
    const draft = join(scratch.folder, '.draft~');
    for (const [text, expected] of [
      [edited('replaced'), { mark: 'replaced' }],
      [original, value],
    ] as const) {
      await writeFile(draft, text);
      await rename(draft, file);
      await answered(expected);
    }
  });

  it('says where a file is broken, serves the last good description and recovers', async () => {
    const lines = original.trimEnd().split('\n').length;
    await writeFile(file, `${original.trimEnd()}\nbroken: is: it\n`);
    const place = `${relative(process.cwd(), file)}:${lines + 1}:`;
    await reloaded({ problem: expect.stringContaining(place) });
    expect(await answer()).toEqual(value);
    await writeFile(file, original);
    await reloaded({ operations });
    expect(await answer()).toEqual(value);
  });

  it('says that a file is empty', async () => {
    await writeFile(file, '');
    const problem = `${relative(process.cwd(), file)}:1:1 The file has no fields.`;
    await reloaded({ problem });
    expect(await answer()).toEqual(value);
    await writeFile(file, original);
    await reloaded({ operations });
  });

  it('says which file refers to a removed one, and recovers when it is back', async () => {
    await rm(file);
    await reloaded({ problem: expect.stringMatching(/^\S+\.yaml:\d+:\d+ .*no such file/) });
    expect(await answer()).toEqual(value);
    await writeFile(file, original);
    await reloaded({ operations });
    expect(await answer()).toEqual(value);
  });

  it('serves an operation that is added, and forgets one that is removed', async () => {
    const index = await readFile(scratch.index, 'utf8');
    const added = join(scratch.folder, 'paths', 'added');
    await mkdir(added);
    await writeFile(
      join(added, 'added.yaml'),
      'get:\n  operationId: getAdded\n  responses:\n    "204":\n      description: Nothing.\n',
    );
    const entry = '\npaths:\n  /added:\n    $ref: paths/added/added.yaml';
    await writeFile(
      scratch.index,
      index.replace('\npaths:', () => entry),
    );
    await reloaded({ operations: operations + 1 });
    const token = { headers: requestOf(curl).headers };
    expect((await fetch(`${mock.url}/added`, token)).status).toBe(204);
    await writeFile(scratch.index, index);
    await reloaded({ operations });
    expect((await fetch(`${mock.url}/added`, token)).status).toBe(404);
  });

  it('says which keyword is misspelt, since Prism would leave it out without a word', async () => {
    const index = await readFile(scratch.index, 'utf8');
    const misspelt = join(scratch.folder, 'misspelt.yaml');
    await writeFile(misspelt, 'gett:\n  operationId: getMisspelt\n');
    const entry = '\npaths:\n  /misspelt:\n    $ref: misspelt.yaml';
    await writeFile(
      scratch.index,
      index.replace('\npaths:', () => entry),
    );
    await reloaded({ problem: expect.stringMatching(/misspelt\.yaml:1:1 .*`gett`/) });
    expect(await answer()).toEqual(value);
    await writeFile(scratch.index, index);
    await reloaded({ operations });
  });

  it('says that a description without operations cannot be served', async () => {
    const index = await readFile(scratch.index, 'utf8');
    await writeFile(
      scratch.index,
      'openapi: 3.1.0\ninfo:\n  title: Empty\n  version: "1"\npaths: {}\n',
    );
    await reloaded({ problem: 'The description has no operations.' });
    expect(await answer()).toEqual(value);
    await writeFile(scratch.index, index);
    await reloaded({ operations });
  });
});

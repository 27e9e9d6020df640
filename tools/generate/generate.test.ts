import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generate } from '../generate.js';

const small = `openapi: 3.1.0
info: { title: Small, version: '1' }
servers:
  - url: https://{region}.example
    variables: { region: { default: eu-de, enum: [eu-de] } }
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200':
          description: Things.
          content: { application/json: { schema: { $ref: '#/components/schemas/Things' } } }
components:
  schemas:
    Things: { type: object, properties: { things: { type: array, items: { type: string } } } }
`;

let scratch = '';
/** A description that takes less time than the whole; contract tests make everything from that. */
let index = '';

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'generate-test-'));
  index = join(scratch, 'openapi.yaml');
  await writeFile(index, small);
});

afterEach(() => rm(scratch, { recursive: true }));

// Each run starts Redocly, which takes about two seconds on a slow machine.
describe('generate', { timeout: 30_000 }, () => {
  it('writes the same bytes twice', async () => {
    const written: string[] = [];
    const [first, second] = [join(scratch, 'first'), join(scratch, 'second')];
    await generate(first, { index, onFile: (path) => written.push(path) });
    await generate(second, { index });
    expect(written).toContain(join(first, 'openapi-3.0.yaml'));
    expect((await readdir(first)).map((name) => join(first, name)).toSorted()).toEqual(
      written.toSorted(),
    );
    for (const name of await readdir(first)) {
      const text = await readFile(join(first, name), 'utf8');
      expect(text).toMatch(/^(#|\/\/) Made by `npm run generate`/);
      expect(text).toBe(await readFile(join(second, name), 'utf8'));
    }
  });

  it('leaves files alone that stay the same', async () => {
    const output = join(scratch, 'generated');
    await generate(output, { index });
    const written: string[] = [];
    await generate(output, { index, onFile: (path) => written.push(path) });
    expect(written).toEqual([]);
  });

  it.each([
    ['broken YAML', 'openapi: [', /Failed to parse|deficient|unexpected/],
    ['a missing file', 'openapi: 3.1.0\npaths:\n  /a: { $ref: a.yaml }\n', /a\.yaml/],
    [
      'a shape that it does not know',
      'openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths:\n  /a:\n    head: {}\n',
      /HEAD \/a/,
    ],
  ])('touches nothing when the description has %s', async (_, text, message) => {
    const output = join(scratch, 'generated');
    await writeFile(index, text);
    await mkdir(output);
    await expect(generate(output, { index })).rejects.toThrow(message);
    expect(await readdir(output)).toEqual([]);
  });
});

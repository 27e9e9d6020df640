import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { costlyYaml, yamlProblems } from './yaml-files.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaml-files-'));
  await mkdir(join(folder, 'deep'));
});
afterEach(() => rm(folder, { recursive: true }));

async function problemsOf(text: string, name = 'deep/file.yaml'): Promise<string[]> {
  const path = join(folder, name);
  await writeFile(path, text);
  return (await yamlProblems(folder)).map((problem) =>
    problem.replace(relative(process.cwd(), path), name),
  );
}

describe('yamlProblems', () => {
  it('accepts a mapping and a list', async () => {
    await expect(problemsOf('a: 1\n')).resolves.toEqual([]);
    await expect(problemsOf('- 1\n')).resolves.toEqual([]);
  });

  it('names file, line and column of a mistake', async () => {
    const [problem, ...others] = await problemsOf('a: 1\nb: [1,\nc: 2\n');
    expect(problem).toMatch(/^deep\/file\.yaml:3:\d+ \S/);
    expect(others).toEqual([]);
  });

  it.each(['', '# only a comment\n', 'only text\n'])('refuses %j', async (text) => {
    await expect(problemsOf(text)).resolves.toEqual(['deep/file.yaml:1:1 The file has no fields.']);
  });

  it('ignores other files', async () => {
    await expect(problemsOf('b: [', 'deep/README.md')).resolves.toEqual([]);
  });
});

/** Lists of ten aliases each, of lists of ten aliases each, and so on. */
const laughs = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, level) => {
    const aliases = Array.from({ length: 10 }, () => `*a${level}`);
    return `a${level + 1}: &a${level + 1} [${aliases.join(', ')}]`;
  }),
].join('\n');

const nested = '1:1 The file is nested deeper than 100 levels.';

describe('costlyYaml', () => {
  it.each([
    ['aliases that multiply', laughs, '2:10 The aliases expand to too many values.'],
    ['an alias within its anchor', 'a: &a { b: *a }', '1:12 The alias is within its own anchor.'],
    [
      'aliases that are anchors',
      'a: &a\n  - b: &b [*a]\n',
      '2:12 The alias is within its own anchor.',
    ],
    ['3,000 brackets', `a: ${'['.repeat(3000)}${']'.repeat(3000)}`, nested],
    ['200 brackets', `a: ${'['.repeat(200)}${']'.repeat(200)}`, nested],
    [
      '200 indents',
      Array.from({ length: 200 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      nested,
    ],
    [
      '1,000,001 characters',
      `a: ${'x'.repeat(999_998)}`,
      '1:1 The file has more than 1000000 characters.',
    ],
  ])('refuses %s', async (_, text, problem) => {
    await writeFile(join(folder, 'deep/file.yaml'), text);
    const [found = '', ...others] = await costlyYaml(folder);
    const [, place] = found.split('deep/file.yaml:');
    expect(place).toBe(problem);
    expect(others).toEqual([]);
    expect(await yamlProblems(folder)).toEqual([found]);
  });

  it.each([
    ['aliases that do not multiply', 'a: &a [1]\nb: *a\nc: *a\n'],
    ['the signs of an alias in a text', 'a: "*a, *b"\nb: >-\n  A *word* and *a0.\n'],
    ['a hundred levels', `a: ${'['.repeat(99)}${']'.repeat(99)}`],
    ['many lists that are not nested', `a: [${'[],'.repeat(500)}]`],
  ])('accepts %s', async (_, text) => {
    await writeFile(join(folder, 'deep/file.yaml'), text);
    expect(await costlyYaml(folder)).toEqual([]);
  });
});

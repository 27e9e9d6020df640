import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { yamlProblems } from './yaml-files.js';

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

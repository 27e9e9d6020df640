import { describe, expect, it } from 'vitest';
import type { TestProject } from 'vitest/node';
import { isWhole } from './coverage-of-run.js';

const files = ['/a.test.ts', '/b.test.ts'];

function projectWith(options: { testNamePattern?: RegExp; cliExclude?: string[] }): TestProject {
  const { testNamePattern, cliExclude } = options;
  const project = {
    config: { testNamePattern },
    vitest: { config: { cliExclude } },
    globTestFiles: async () => ({ testFiles: files, typecheckTestFiles: [] }),
  };
  // A cast: the rest of a project is not asked for.
  return project as unknown as TestProject;
}

describe('isWhole', () => {
  it('accepts a run of all files', async () => {
    expect(await isWhole(projectWith({}), files)).toBe(true);
    expect(await isWhole(projectWith({}), [...files, '/c.test.ts'])).toBe(true);
  });

  it.each([
    ['of one file', {}, ['/a.test.ts']],
    ['of another project', {}, []],
    ['of the tests of a name', { testNamePattern: /a/ }, files],
    ['without some files', { cliExclude: ['/b.test.ts'] }, files],
  ])('refuses a run %s', async (_, options, ran) => {
    expect(await isWhole(projectWith(options), ran)).toBe(false);
  });
});

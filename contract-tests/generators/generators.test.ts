import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { here } from './commands.js';
import { judge } from './faults.js';
import { descriptionFiles } from './generator.js';
import { generators } from './generators.js';

const isMissing = (path: string) => !existsSync(here(path));

describe('the catalogue', () => {
  it('names programs and files that exist', () => {
    const named = generators.flatMap(({ call = [], files = [] }) => [call, files].flat());
    expect(named.filter((file) => isMissing(`calls/${file}`))).toEqual([]);
  });

  it('names minimal descriptions and programs that exist', () => {
    const cases = generators.flatMap(({ faults = [] }) =>
      faults.flatMap(({ shownBy }) => shownBy ?? []),
    );
    const named = cases.flatMap(({ description, program = [] }) => [description, program].flat());
    expect(named.filter((file) => isMissing(`minimal/${file}`))).toEqual([]);
  });

  it('has no program only for a generator that always fails to generate', () => {
    const problem = { call: 'generate', reason: 'it panics' } as const;
    const generating = generators.filter(
      (generator) =>
        generator.call === undefined &&
        (generator.descriptions ?? descriptionFiles).some(
          (file) => judge(generator, file, [problem]).unexpected.length > 0,
        ),
    );
    expect(generating.map(({ name }) => name)).toEqual([]);
  });
});

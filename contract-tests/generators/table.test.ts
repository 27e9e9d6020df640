import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { here } from './commands.js';
import type { Generator } from './generator.js';
import { generators } from './generators.js';
import { readTable, writeTable } from './table.js';

const guide = `# Generators

| generator | version | language | 3.1 | 3.0 | set | gets wrong by itself |
| --------- | ------- | -------- | --- | --- | --- | -------------------- |
| a | 1.0.0 | Go | 10 of 10 | 9 of 10 | none | nothing |

More text.
`;
const generator: Generator = {
  ...{ name: 'a', version: '2.0.0', language: 'Go', settings: '`--b`', call: '' },
  ...{ generate: () => [], compile: [] },
  faults: [{ call: 'text', why: 'it fails', descriptions: ['openapi-3.0.yaml'] }],
};
const results = new Map([['a', { 'openapi.yaml': '8 of 10' }]]);

describe('writeTable', () => {
  it('writes what was seen, and keeps what was not tried', async () => {
    const written = await writeTable(guide, 'docs/generators.md', [generator], results);
    expect(readTable(written)).toEqual([
      ['a', '2.0.0', 'Go', '8 of 10', '9 of 10', '`--b`', '`text`, 3.0: it fails'],
    ]);
  });

  it('keeps the text around the table', async () => {
    const written = await writeTable(guide, 'docs/generators.md', [generator], new Map());
    expect(written).toMatch(/^# Generators\n\n\| generator[\s\S]+\|\n\nMore text\.\n$/);
  });

  it('marks a generator that never ran', async () => {
    const written = await writeTable(
      guide,
      'docs/generators.md',
      [{ ...generator, name: 'b' }],
      results,
    );
    expect(readTable(written)[0]?.slice(3, 5)).toEqual(['not run', 'not run']);
  });
});

describe('the table of the guide', () => {
  it('has the generators of the catalogue, with their versions', () => {
    const rows = readTable(readFileSync(here('../../docs/generators.md'), 'utf8'));
    expect(
      rows.map((cells) => cells.slice(0, 3)),
      'run: npm run test:generators -- --table',
    ).toEqual(generators.map(({ name, version, language }) => [name, version, language]));
  });
});

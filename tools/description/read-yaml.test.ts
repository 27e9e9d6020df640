import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ForeseenError } from '../command/foreseen-error.js';
import { readDataFile } from './read-yaml.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'otc-dms-data-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(text: string): { items: unknown[] } {
  const file = join(folder, 'data.yaml');
  writeFileSync(file, text);
  return readDataFile<{ items: unknown[] }>(file, 'items');
}

describe('readDataFile', () => {
  it('reads the list', () => {
    expect(read('items: [{ a: 1 }, { a: 2 }]').items).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it.each([
    ['items:\n  - a: b: c\n', /data\.yaml:2:\d+ /],
    ['', /data\.yaml:1:1 The file has no fields/],
    ['others: []\n', /data\.yaml:1:1 The file has no list "items"\.$/],
    ['items:\n  - { a: 1 }\n  -\n', /data\.yaml:3:\d+ An entry of "items" has no fields\.$/],
    ['items: [a]\n', /data\.yaml:1:9 An entry of "items" has no fields\.$/],
  ])('says in one line what is wrong with %j', (text, message) => {
    expect(() => read(text)).toThrow(ForeseenError);
    expect(() => read(text)).toThrow(message);
  });

  it('says in one line that the file is missing', () => {
    const file = join(folder, 'gone.yaml');
    expect(() => readDataFile(file)).toThrow(/gone\.yaml cannot be read\. Restore it\.$/);
  });
});

import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from './write-together.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-together-'));
});
afterEach(() => rm(folder, { recursive: true }));

const textOf = (name: string) => readFile(join(folder, name), 'utf8');

describe('writeTogether', () => {
  it('creates the folder and leaves the files alone in it', async () => {
    const deep = join(folder, 'a', 'b');
    expect(await writeTogether(deep, { one: '1', two: '2' })).toEqual([
      join(deep, 'one'),
      join(deep, 'two'),
    ]);
    expect(await readdir(deep)).toEqual(['one', 'two']);
  });

  it('does not touch a file that stays the same', async () => {
    await writeTogether(folder, { one: '1', two: '2' });
    const before = await stat(join(folder, 'one'));
    expect(await writeTogether(folder, { one: '1', two: '3' })).toEqual([join(folder, 'two')]);
    expect((await stat(join(folder, 'one'))).mtimeMs).toBe(before.mtimeMs);
    expect(await textOf('two')).toBe('3');
  });

  it('changes nothing when a file cannot be written', async () => {
    await writeFile(join(folder, 'one'), 'before');
    // A draft cannot be written where a folder has its name.
    await mkdir(join(folder, `two.${process.pid}.draft`, 'full'), { recursive: true });
    const end = writeTogether(folder, { one: 'after', two: '2' });
    await expect(end).rejects.toThrow();
    expect(await textOf('one')).toBe('before');
    expect(await readdir(folder)).not.toContain(`one.${process.pid}.draft`);
  });
});

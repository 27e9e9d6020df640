import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allEnded, inScratchFolder } from './scratch-folder.js';

describe('inScratchFolder', () => {
  it.each(['resolves', 'rejects'] as const)('deletes the folder when the task %s', async (end) => {
    let folder = '';
    const work = inScratchFolder(async (given) => {
      folder = given;
      expect(existsSync(folder)).toBe(true);
      if (end === 'rejects') throw new Error('broken');
      return 'done';
    });
    await (end === 'rejects'
      ? expect(work).rejects.toThrow('broken')
      : expect(work).resolves.toBe('done'));
    expect(existsSync(folder)).toBe(false);
  });
});

describe('allEnded', () => {
  it('returns all results in order', async () => {
    expect(await allEnded([Promise.resolve(1), Promise.resolve(2)])).toEqual([1, 2]);
  });

  it('rejects with the first failure once all have settled', async () => {
    let hasEnded = false;
    const slow = Promise.resolve().then(async () => {
      await Promise.resolve();
      hasEnded = true;
    });
    await expect(allEnded([Promise.reject(new Error('broken')), slow])).rejects.toThrow('broken');
    expect(hasEnded).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { areAlive, type ProcessEntry, readProcess, startersOf } from './starters.js';

const reader = (entries: Record<number, ProcessEntry>) => (pid: number) => entries[pid];
const npm = { parent: 5, command: 'npm run mock' };
const shell = { parent: 10, command: 'sh -c node tools/run.js mock --port 0' };
const bash = { parent: 1, command: '-bash' };
const init = { parent: 0, command: '/sbin/init splash' };

describe('startersOf', () => {
  it.each([
    ['npm', 10, { 10: npm, 5: bash }, [10]],
    ['the shell of npm, and npm', 20, { 20: shell, 10: npm }, [20, 10]],
    ['two shells, and npm', 30, { 30: { ...shell, parent: 20 }, 20: shell, 10: npm }, [30, 20, 10]],
    ['npm that is the first process', 1, { 1: { ...npm, parent: 0 } }, [1]],
    ['yarn', 10, { 10: { parent: 5, command: '/usr/bin/node /usr/bin/yarn mock' } }, [10]],
    ['a shell that a script opened', 5, { 5: bash, 1: init }, [5]],
    ['a parent that the system does not show', 7, {}, [7]],
  ])('returns %s', (_, parent, entries, starters) => {
    expect(startersOf(parent, true, reader(entries))).toEqual(starters);
  });

  it.each([
    ['its parent has ended', 1, { 1: init }],
    [
      'its parent has ended, and a service manager adopted it',
      3,
      { 3: { parent: 1, command: '/lib/systemd/systemd --user' } },
    ],
    ['the shell is an orphan', 20, { 20: { ...shell, parent: 1 }, 1: init }],
    [
      'the second shell is an orphan',
      30,
      { 30: { ...shell, parent: 20 }, 20: { ...shell, parent: 1 }, 1: init },
    ],
  ])('returns undefined when %s', (_, parent, entries) => {
    expect(startersOf(parent, true, reader(entries))).toBeUndefined();
  });

  it('returns the parent of a process that no package manager started', () => {
    expect(startersOf(1, false, reader({ 1: init }))).toEqual([1]);
  });
});

describe('areAlive', () => {
  it.each([
    ['the parent is the same', [20], 20, {}, true],
    ['the parent has changed', [20], 1, {}, false],
    ['npm above the shell is the same', [20, 10], 20, { 20: shell }, true],
    ['npm above the shell has ended', [20, 10], 20, { 20: { ...shell, parent: 1 } }, false],
    [
      'the shell above the shell has ended',
      [30, 20, 10],
      30,
      { 30: { ...shell, parent: 1 } },
      false,
    ],
    ['both have ended', [20, 10], 1, { 1: init }, false],
  ])('says for a process of which %s whether they live', (_, starters, parent, entries, alive) => {
    expect(areAlive(starters, parent, reader(entries))).toBe(alive);
  });
});

describe('readProcess', () => {
  it('reads the parent and the command of this process', () => {
    expect(readProcess(process.pid)?.parent).toBe(process.ppid);
    expect(readProcess(process.pid)?.command).not.toBe('');
  });

  it('returns undefined for a process that does not exist', () => {
    expect(readProcess(2 ** 30)).toBeUndefined();
  });
});

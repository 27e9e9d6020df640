import {
  closeSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentDescription, instancesUrl, sent } from '../test-support/described-mock.js';
import { openMock } from './open-mock.js';
import { createStateFile } from './state-file.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mock-state-'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const fileIn = (name = 'state.json') => join(folder, name);
const content = () => JSON.parse(readFileSync(fileIn(), 'utf8'));

describe('createStateFile', () => {
  it('writes several changes once, and leaves no draft', () => {
    vi.useFakeTimers();
    const take = vi.fn(() => ({ count: take.mock.calls.length }));
    const file = createStateFile(fileIn(), take);
    expect(file.read()).toBeUndefined();
    for (let count = 0; count < 5; count += 1) file.changed();
    expect(take).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(content()).toEqual({ count: 1 });
    file.changed();
    file.flush();
    file.flush();
    expect(take).toHaveBeenCalledTimes(2);
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  it('leaves the old file whole when the state cannot be written', () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    writeFileSync(fileIn(), '"old"');
    const file = createStateFile(fileIn(), () => {
      throw new Error('in the middle');
    });
    file.changed();
    file.flush();
    expect(content()).toBe('old');
    expect(printed).toHaveBeenCalledWith(expect.stringContaining('in the middle'));
  });

  it('replaces the file, so that a reader in the middle of it gets the earlier state whole', () => {
    let state = 'first';
    const file = createStateFile(fileIn(), () => state);
    file.write();
    const reader = openSync(fileIn(), 'r');
    state = 'second';
    file.write();
    expect(fstatSync(reader).ino).not.toBe(statSync(fileIn()).ino);
    expect(readFileSync(reader, 'utf8')).toBe('"first"');
    expect(content()).toBe('second');
    closeSync(reader);
  });

  it('says what is wrong with the file', () => {
    writeFileSync(fileIn(), '{"half":');
    expect(() => createStateFile(fileIn(), () => 0).read()).toThrow(
      `--state ${fileIn()} is not JSON. Delete the file or name another one.`,
    );
    expect(() => createStateFile(folder, () => 0).read()).toThrow(/cannot be read: EISDIR/);
    expect(() => createStateFile(fileIn('none/state.json'), () => 0).write()).toThrow(
      /cannot be written: ENOENT.* Name a file that this user may write, in a folder that exists\.$/,
    );
  });
});

describe('openMock', () => {
  const open = async (options = {}) =>
    openMock({ description: await currentDescription(), stateFile: fileIn(), ...options });

  it('keeps the state over restarts', async () => {
    const first = await open();
    const { tasks, id } = await firstTask(first.url);
    await fetch(`${first.url}${tasks}/${id}`, sent('DELETE'));
    first.mock.advance(3_600_000);
    await first.close();
    const before = first.mock.snapshot();
    const second = await open({ seed: 'empty' });
    expect(second.mock.snapshot().projects).toEqual(before.projects);
    expect(second.mock.clock.offsetMs).toBe(3_600_000);
    await second.close();
  });

  it('refuses a state that does not fit, with the place', async () => {
    writeFileSync(fileIn(), '{"version":1}');
    await expect(open()).rejects.toThrow(
      '--state: clock is missing. Delete the file or name another',
    );
  });

  it('refuses a seed that does not fit, with the place', async () => {
    await expect(open({ seed: {} })).rejects.toThrow('--seed: version is missing.');
  });
});

async function firstTask(url: string) {
  const tasks = `${new URL(instancesUrl()).pathname}/9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6/connector/tasks`;
  const [{ id }] = (await (await fetch(url + tasks, sent())).json()).tasks;
  return { tasks, id };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOptions } from './read-options.js';

const folder = mkdtempSync(join(tmpdir(), 'mock-options-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readOptions', () => {
  it('has defaults', () => {
    expect(readOptions([])).toEqual({
      port: 4010,
      host: '127.0.0.1',
      seed: 'world',
      stateFile: undefined,
      stepMs: 3000,
      latencyMs: [0, 0],
      faultRate: 0,
      auth: 'any',
      isQuiet: false,
      isHelp: false,
    });
  });

  it('reads each option', () => {
    const seed = join(folder, 'seed.json');
    writeFileSync(seed, '{"version":1}');
    const line = `--port 0 --host ::1 --seed ${seed} --state s.json --step-ms instant --latency-ms 200-800 --fault-rate 0.05 --auth strict --quiet -h`;
    expect(readOptions(line.split(' '))).toEqual({
      port: 0,
      host: '::1',
      seed: { version: 1 },
      stateFile: 's.json',
      stepMs: 0,
      latencyMs: [200, 800],
      faultRate: 0.05,
      auth: 'strict',
      isQuiet: true,
      isHelp: true,
    });
    expect(readOptions(['--latency-ms', '50', '--step-ms', '10'])).toMatchObject({
      latencyMs: [50, 50],
      stepMs: 10,
    });
  });

  it.each([
    ['--port 70000', '--port must be a whole number from 0 to 65535, not "70000".'],
    ['--port 1.5', '--port must be a whole number from 0 to 65535, not "1.5".'],
    ['--step-ms soon', '--step-ms must be instant or a number from 0 to 3600000, not "soon".'],
    [
      '--latency-ms 800-200',
      '--latency-ms must be a number up to 3600000 or a range such as 200-800, not "800-200".',
    ],
    ['--latency-ms 1-2-3', 'not "1-2-3".'],
    ['--latency-ms=-5', 'not "-5".'],
    ['--fault-rate 5%', '--fault-rate must be a number from 0 to 1, not "5%".'],
    ['--fault-rate 2', '--fault-rate must be a number from 0 to 1, not "2".'],
    ['--auth none', '--auth must be any or strict, not "none".'],
    [
      '--seed nowhere.json',
      /^--seed nowhere.json cannot be read: ENOENT.* Give world, empty, or a file/,
    ],
    [`--seed ${folder}`, /cannot be read: EISDIR/],
    ['--prot 1', "Unknown option '--prot'. See --help for the options."],
    ['stray', /stray.*See --help for the options\.$/],
    ['--port', /--port.*See --help for the options\.$/],
  ])('names option, value and remedy: %s', (line, message) => {
    expect(() => readOptions(line.split(' '))).toThrow(message);
  });

  it('says that a seed is not JSON', () => {
    const seed = join(folder, 'broken.json');
    writeFileSync(seed, '{');
    expect(() => readOptions(['--seed', seed])).toThrow(/cannot be read: it is not JSON\. Give/);
  });
});

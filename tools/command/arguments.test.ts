import { describe, expect, it } from 'vitest';
import { readOptions, readPort } from './arguments.js';

describe('readOptions', () => {
  it('returns the given options', () => {
    expect(readOptions(['port', 'host'], '', ['--port', '5000'])).toEqual({ port: '5000' });
  });

  it.each([
    [['--prot', '5000'], "Unknown option '--prot'"],
    [['5000'], "Unexpected argument '5000'"],
    [['--port'], "Option '--port <value>' argument missing"],
  ])('refuses %j in one line that points to the help', (args, wrong) => {
    expect(() => readOptions(['port'], '', args)).toThrow(`${wrong}. See --help for the options.`);
  });
});

describe('readPort', () => {
  it.each([
    [undefined, 4010],
    ['0', 0],
    ['65535', 65_535],
  ])('reads %s as %i', (value, port) => {
    expect(readPort('--port', value, 4010)).toBe(port);
  });

  it.each(['65536', '-1', '80.5', '0x50', '1e3', ' 80', '', 'http'])('refuses "%s"', (value) => {
    expect(() => readPort('--docs-port', value, 4011)).toThrow(
      `--docs-port must be a number from 0 to 65535, not "${value}".`,
    );
  });
});

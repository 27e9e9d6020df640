import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError } from './configuration-error.js';
import { readText } from './read-text.js';

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clouds-'));
  path = join(folder, 'clouds.yaml');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a file of these bytes. */
function read(bytes: string | Uint8Array) {
  writeFileSync(path, bytes);
  return readText(path);
}

const utf16 = Buffer.from('\ufeffclouds: {}', 'utf16le');
const utf32 = Buffer.from(Uint32Array.from('\ufeffclouds', (sign) => sign.charCodeAt(0)).buffer);

describe('readText', () => {
  it.each([
    ['any characters', 'a: ü😀\u{85}\u2028\n', 'a: ü😀\u{85}\u2028\n'],
    ['a byte order mark', '\ufeffa: x\n', 'a: x\n'],
    ['line breaks of Windows', 'a:\r\n\tx\r\n', 'a:\r\n\tx\r\n'],
    ['nothing', '', ''],
    ['one character', 'a', 'a'],
    ['256 KiB', '#'.repeat(256 * 1024), '#'.repeat(256 * 1024)],
  ])('reads %s', (_, bytes, text) => {
    expect(read(bytes)).toEqual({ text });
  });

  it.each([
    ['Latin-1', Buffer.from('a: x\nb: SECRET\xfc', 'latin1'), 2],
    ['Windows-1252', Buffer.from('a: x\n\nb: SECRET\x80', 'latin1'), 3],
    ['half a character at the end', Buffer.from('SECRETü').subarray(0, -1), 1],
    ['half a character before a line break', Buffer.from('c3 0a bc'.replaceAll(' ', ''), 'hex'), 1],
    ['an overlong character', Buffer.from([0xc0, 0x80]), 1],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80]), 1],
  ])('refuses %s', (_, bytes, line) => {
    const remedy = 'a character is not encoded as UTF-8; save it as UTF-8.';
    expect(() => read(bytes)).toThrow(new ConfigurationError(`${path}, line ${line}: ${remedy}`));
  });

  it.each([
    ['UTF-16LE', utf16],
    ['UTF-16LE', utf16.subarray(2)],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['UTF-16BE', Buffer.from(utf16.subarray(2)).swap16()],
    ['UTF-32LE', utf32],
    ['UTF-32LE', utf32.subarray(4)],
    ['UTF-32BE', Buffer.from(utf32).swap32()],
    ['UTF-32BE', Buffer.from(utf32.subarray(4)).swap32()],
  ])('refuses %s, with and without a byte order mark', (encoding, bytes) => {
    const message = `${path} is encoded as ${encoding}; save it as UTF-8.`;
    expect(() => read(bytes)).toThrow(new ConfigurationError(message));
  });

  it.each([
    ['\0', 'U+0000'],
    ['\0\0\0\0', 'U+0000'],
    ['\x1b', 'U+001B'],
    ['\x0c', 'U+000C'],
    ['\x7f', 'U+007F'],
    ['\x80', 'U+0080'],
    ['\uffff', 'U+FFFF'],
  ])('refuses the control character %j', (character, code) => {
    const problem = `the control character ${code} is not allowed; remove it.`;
    expect(() => read(`a: x\nb: "SECRET${character}"`)).toThrow(
      new ConfigurationError(`${path}, line 2: ${problem}`),
    );
  });

  it.each([256 * 1024 + 1, 10 * 1024 * 1024])('refuses %i bytes', (size) => {
    const message = `${path} is larger than 256 KiB; keep only clouds that you use in it.`;
    expect(() => read('#'.repeat(size))).toThrow(new ConfigurationError(message));
  });

  it('opens nothing but regular files', () => {
    const at = (name: string) => join(folder, name);
    mkdirSync(at('folder'));
    symlinkSync(at('loop'), at('loop'));
    symlinkSync(at('nothing'), at('broken'));
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync(at('pipe'), at('link to a pipe'));

    expect(readText(at('folder'))).toEqual({ reason: 'EISDIR' });
    expect(readText(at('loop'))).toEqual({ reason: 'ELOOP' });
    expect(readText(at('broken'))).toEqual({ reason: 'ENOENT' });
    expect(readText(at('pipe'))).toEqual({ reason: 'not a regular file' });
    expect(readText(at('link to a pipe'))).toEqual({ reason: 'not a regular file' });
    expect(readText('/dev/zero')).toEqual({ reason: 'not a regular file' });
    expect(readText(at('n'.repeat(300)))).toEqual({ reason: 'ENAMETOOLONG' });
    expect(readText(at('\0'))).toEqual({ reason: 'ERR_INVALID_ARG_VALUE' });
  });
});

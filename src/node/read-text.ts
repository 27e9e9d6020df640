import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { ConfigurationError } from './configuration-error.js';

/**
 * Largest size of a file, in KiB. 1,000 clouds of 250 bytes fit.
 *
 * Parsing takes up to 5 s per MiB of settings, and 20 s per MiB of stray punctuation.
 */
const maxKib = 256;

/** The text of a file, or the reason why there is none. */
export type Reading = { readonly text: string } | { readonly reason: string };

/**
 * Reads a configuration file that is encoded as UTF-8, with or without a byte order mark.
 *
 * Only regular files are opened: a pipe would block until someone writes to it, and a device may never end.
 *
 * @throws {ConfigurationError} for a file that is too large, has another encoding, or contains control characters.
 */
export function readText(path: string): Reading {
  let bytes: Buffer;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { reason: stats.isDirectory() ? 'EISDIR' : 'not a regular file' };
    if (stats.size > maxKib * 1024) {
      const remedy = 'keep only clouds that you use in it';
      throw new ConfigurationError(`${path} is larger than ${maxKib} KiB; ${remedy}.`);
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    // Errors of node:fs have a code.
    return { reason: (error as NodeJS.ErrnoException).code ?? '' };
  }
  return { text: decoded(bytes, path) };
}

function decoded(bytes: Buffer, path: string): string {
  const encoding = otherEncoding(bytes);
  if (encoding) {
    throw new ConfigurationError(`${path} is encoded as ${encoding}; save it as UTF-8.`);
  }
  if (!isUtf8(bytes)) {
    const place = `${path}, line ${firstLine(bytes, (line) => !isUtf8(line))}`;
    throw new ConfigurationError(
      `${place}: a character is not encoded as UTF-8; save it as UTF-8.`,
    );
  }
  const text = new TextDecoder().decode(bytes);
  const control = unprintable.exec(text);
  if (control) {
    const line = text.slice(0, control.index).split('\n').length;
    throw new ConfigurationError(
      `${path}, line ${line}: the control character ${codePoint(control[0])} is not allowed; remove it.`,
    );
  }
  return text;
}

/**
 * Characters that YAML refuses, except for a line break, a tab and surrogates.
 *
 * @see https://yaml.org/spec/1.2.2/#51-character-set
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched.
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Returns the encoding that the first characters show: a byte order mark, or zeros around one in ASCII.
 *
 * @see https://yaml.org/spec/1.2.2/#52-character-encodings
 */
function otherEncoding(bytes: Buffer): string | undefined {
  const start = bytes.toString('hex', 0, 4);
  if (/^(fffe0000|(?!00)..000000)/.test(start)) return 'UTF-32LE';
  if (/^(0000feff|000000(?!00)..)/.test(start)) return 'UTF-32BE';
  if (/^(fffe|((?!00)..00){2})/.test(start)) return 'UTF-16LE';
  if (/^(feff|(00(?!00)..){2})/.test(start)) return 'UTF-16BE';
  return undefined;
}

/** Returns the number of the first line, from 1, that has a property. In UTF-8 no character contains the line break. */
function firstLine(bytes: Buffer, has: (line: Buffer) => boolean): number {
  let number = 1;
  let start = 0;
  for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', start)) {
    if (has(bytes.subarray(start, end))) return number;
    number += 1;
    start = end + 1;
  }
  return number;
}

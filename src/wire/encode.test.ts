import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeComponent } from './encode.js';

// As `unit: 'binary'`, which takes a second to set up.
const text = fc
  .array(fc.integer({ min: 0, max: 0x10_ff_ff }).filter((code) => code < 0xd8_00 || code > 0xdf_ff))
  .map((codes) => String.fromCodePoint(...codes));
const UNRESERVED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~';

describe('encodeComponent', () => {
  it('leaves the unreserved characters of RFC 3986 as they are', () => {
    expect(encodeComponent(UNRESERVED)).toBe(UNRESERVED);
    expect(encodeComponent('')).toBe('');
  });

  it('encodes every other ASCII character, in upper case', () => {
    for (let code = 0; code < 128; code++) {
      const character = String.fromCharCode(code);
      if (UNRESERVED.includes(character)) continue;
      const hex = code.toString(16).toUpperCase().padStart(2, '0');
      expect(encodeComponent(`a${character}b`)).toBe(`a%${hex}b`);
    }
  });

  it('encodes the bytes of UTF-8, for any text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const expected = [...Buffer.from(given)].map((byte) =>
          UNRESERVED.includes(String.fromCharCode(byte))
            ? String.fromCharCode(byte)
            : `%${Buffer.of(byte).toString('hex').toUpperCase()}`,
        );
        expect(encodeComponent(given)).toBe(expected.join(''));
      }),
    );
  });

  it('refuses half a character', () => {
    expect(() => encodeComponent('\ud83d')).toThrow(URIError);
  });
});

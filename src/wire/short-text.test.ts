import { describe, expect, it } from 'vitest';
import { shortText } from './short-text.js';

describe('shortText', () => {
  it.each([
    ['plain text, unchanged', 'plain text, unchanged'],
    ['', ''],
    ['wörd € 😀', 'wörd € 😀'],
    ['a\nb', 'a b'],
    ['a\r\n\tb', 'a b'],
    ['a\u2028b\u2029c\vd\fe', 'a b c d e'],
    ['  two  blanks ', 'two blanks'],
    ['\u001b[31mred', '\\u001b[31mred'],
    ['a\u0000b\u007fc\u0085d', 'a\\u0000b\\u007fc\\u0085d'],
    ['\u202eevil\u2066\u200f', '\\u202eevil\\u2066\\u200f'],
    ['half \ud83d', 'half \\ud83d'],
  ])('makes one line of %j', (text, line) => {
    expect(shortText(text, 100)).toBe(line);
  });

  it.each([
    ['abcdef', 5, 'abcde…'],
    ['abcde', 5, 'abcde'],
    ['abcd😀f', 5, 'abcd…'],
    ['\n'.repeat(5), 3, ''],
    ['x'.repeat(5_000_000), 3, 'xxx…'],
    ['\u001b'.repeat(100), 8, '\\u001b\\u…'],
  ])('cuts a long text', (text, limit, cut) => {
    expect(shortText(text, limit)).toBe(cut);
  });
});

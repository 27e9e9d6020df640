import { describe, expect, it } from 'vitest';
import { namedIn, wordFor } from './evidence.js';

describe('namedIn', () => {
  it('reads the words in backticks', () => {
    const schema = { 'x-inferred': { enum: 'Manual: `a`, `b-1` and `,`.' } };
    expect(namedIn(schema, 'enum')).toEqual(['a', 'b-1', ',']);
    expect(namedIn(schema, 'required')).toEqual([]);
  });
});

describe('wordFor', () => {
  it.each([
    ['a', 'a'],
    [1, '1'],
    ['1', '"1"'],
    [true, 'true'],
    ['true', '"true"'],
    ['\\n', '\\n'],
    ['\n', '"\\n"'],
    ['', '""'],
  ])('formats %j', (value, word) => {
    expect(wordFor(value)).toBe(word);
  });
});

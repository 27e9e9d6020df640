import { describe, expect, it } from 'vitest';
import { bytesOf, sizeOf } from './disk-size.js';

describe('sizeOf', () => {
  it.each([
    [0, '0'],
    [8192, '8.0K'],
    [12_288, '12K'],
    [24_170_000, '24M'],
    [1.5 * 1024 ** 3, '1.5G'],
    [164 * 1024 ** 3, '164G'],
    [9.96 * 1024 ** 3, '10G'],
  ])('writes %d bytes like du as %s', (bytes, size) => {
    expect(sizeOf(bytes)).toBe(size);
  });
});

describe('bytesOf', () => {
  it.each([
    ['1K', 1024],
    ['1 KB', 1024],
    ['1m', 1024 ** 2],
    ['1.5G', 1.5 * 1024 ** 3],
    ['0', 0],
    ['many', 0],
  ])('reads %s as %d', (size, bytes) => {
    expect(bytesOf(size)).toBe(bytes);
  });

  it('reads what sizeOf writes', () => {
    for (const size of ['8.0K', '53M', '8.3G', '8.4G', '1.1G'])
      expect(sizeOf(bytesOf(size))).toBe(size);
  });
});

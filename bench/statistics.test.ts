import { describe, expect, it } from 'vitest';
import { compare, median, quantile } from './statistics.js';

describe('median', () => {
  it('is the middle value, whatever the order', () => expect(median([9, 1, 5])).toBe(5));
  it('lies between the two middle values', () => expect(median([4, 1, 3, 2])).toBe(2.5));
  it('refuses no value', () => expect(() => median([])).toThrow(RangeError));
});

describe('quantile', () => {
  it('goes from the smallest to the largest value', () => {
    expect([0, 0.25, 0.75, 1].map((part) => quantile([40, 10, 20, 30, 0], part))).toEqual([
      0, 10, 30, 40,
    ]);
  });
});

describe('compare', () => {
  it('compares round by round, so that a slow round counts for neither side', () => {
    const { added, ratio, addedQuartiles } = compare([30, 300, 30], [20, 290, 20]);
    expect(added).toBe(10);
    expect(ratio).toBe(1.5);
    expect(addedQuartiles).toEqual([10, 10]);
  });
});

import { describe, expect, it } from 'vitest';
import { rotated } from './rotation.js';

describe('rotated', () => {
  it('begins each round with the next item, then goes round the other way', () => {
    const orders = [0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''));
    expect(orders).toEqual(['abc', 'bca', 'cab', 'cba']);
  });

  it('gives each item once', () => {
    expect(rotated([1, 2, 3, 4], 7).sort()).toEqual([1, 2, 3, 4]);
  });
});

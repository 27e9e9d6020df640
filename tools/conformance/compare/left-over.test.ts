import { describe, expect, it } from 'vitest';
import { leftOver } from './left-over.js';

describe('leftOver', () => {
  it.each([
    [['a', 'b'], ['a'], ['b']],
    [['a', 'a', 'a'], ['a'], ['a', 'a']],
    [['a'], ['a', 'a'], []],
    [[], ['a'], []],
    [['b', 'a'], [], ['b', 'a']],
  ])('of %j beside %j leaves %j', (items, others, left) => {
    expect(leftOver(items, others)).toEqual(left);
  });
});

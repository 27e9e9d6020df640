import { expect, it } from 'vitest';
import { readExceptions } from './exceptions.js';

it.each(readExceptions())('excepts $parts for a reason', ({ reason, parts }) => {
  expect(reason).toMatch(/^[A-Z].{20,}\.$/s);
  expect(parts).not.toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { newId } from './create.js';

describe('newId', () => {
  it('has the form of another, and other digits', () => {
    const like = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
    expect(newId(like)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(newId(like)).not.toBe(like);
  });

  it('is none that is taken, as a second object would replace the first', () => {
    const taken = new Set('0123456789abcde');
    for (let count = 0; count < 20; count += 1) expect(newId('a', taken)).toBe('f');
  });

  it('says so when all are taken', () => {
    expect(() => newId('a', new Set('0123456789abcdef'))).toThrow('No ID of the form a is free.');
  });
});

import { describe, expect, it } from 'vitest';
import { isMet, limitsOf } from './limits.js';

const limit = { what: 'Import', unit: 'ms', limit: 10 };

describe('isMet', () => {
  it('takes the limit itself as met', () => expect(isMet({ ...limit, measured: 10 })).toBe(true));
  it('takes more as missed', () => expect(isMet({ ...limit, measured: 10.01 })).toBe(false));
  it('takes what was not measured as missed', () =>
    expect(isMet({ ...limit, measured: Number.NaN })).toBe(false));
});

describe('limitsOf', () => {
  it('misses every limit of an empty run', () => {
    const limits = limitsOf({ stubbed: [], imports: [], bundles: [], signingRatio: Number.NaN });
    expect(limits.filter(isMet)).toEqual([]);
    expect(limits.length).toBeGreaterThan(0);
  });
});

import fc from 'fast-check';
import { afterEach, beforeEach, describe, it, vi } from 'vitest';
import { agreement } from './agreement.js';

describe('akskAuth', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('agrees with the independent implementation for 1,000 random requests', async () => {
    await fc.assert(agreement(), { numRuns: 1_000 });
  });
});

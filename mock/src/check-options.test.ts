import { describe, expect, it } from 'vitest';
import { checkOptions } from './check-options.js';

describe('checkOptions', () => {
  it.each([
    {},
    { seed: 'empty', clock: 'real', stepMs: 0, latencyMs: [1, 2], faultRate: 0.5, auth: 'strict' },
    { seed: {}, stepMs: undefined, random: () => 0 },
  ])('takes %o', (options) => {
    expect(() => checkOptions(options)).not.toThrow();
  });

  it.each([
    [{ sed: 'world' }, 'sed is no option'],
    [{ toString: 1 }, 'toString is no option'],
    [{ seed: 'wrld' }, "seed must be 'world', 'empty' or a snapshot"],
    [{ seed: ['world'] }, 'seed must be'],
    [{ stepMs: -1 }, 'stepMs must be'],
    [{ stepMs: Number.NaN }, 'stepMs must be'],
    [{ latencyMs: [5, 1] }, 'latencyMs must be'],
    [{ faultRate: 2 }, 'faultRate must be'],
    [{ auth: 'none' }, 'auth must be'],
    [{ onRequest: true }, 'onRequest must be'],
  ])('refuses %o', (options, message) => {
    expect(() => checkOptions(options)).toThrow(message);
  });
});

import { describe, expect, it } from 'vitest';
import { kinds } from './kinds.js';
import { tableOf, totals } from './report.js';
import { runEdits } from './run-edits.js';
import { seed, sidesOfProject } from './sides-of-project.js';

/** Edits of each kind; the slow test makes more. */
const perKind = 3;

describe(`edits of both sides, with seed ${seed}`, () => {
  const results = runEdits(sidesOfProject(), kinds, { seed, perKind });
  const { made, noticed } = totals(results);

  it('are at least 300, of every kind', () => {
    expect(made).toBeGreaterThanOrEqual(300);
    expect(results.filter((result) => result.made === 0).map(({ kind }) => kind.name)).toEqual([]);
  });

  it('are noticed by vendor-diff, 95 % of them', () => {
    expect(noticed / made, tableOf(results, seed)).toBeGreaterThanOrEqual(0.95);
  });
});

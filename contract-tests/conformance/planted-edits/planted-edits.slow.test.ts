import { describe, expect, it } from 'vitest';
import { looseKinds } from './deviation-edits.js';
import { kinds } from './kinds.js';
import { tableOf, totals } from './report.js';
import { runEdits } from './run-edits.js';
import { seed, sidesOfProject } from './sides-of-project.js';
import { unnoticeable } from './unnoticeable.js';

describe(`many edits of both sides, with seed ${seed}`, () => {
  it('are noticed by vendor-diff, 95 % of them', () => {
    const sides = sidesOfProject();
    const results = runEdits(sides, kinds, { seed, perKind: 20 });
    const loose = runEdits(sides, looseKinds, { seed, perKind: 20 });
    const reasons = unnoticeable.map(({ kind, why }) => `${kind}: ${why}`);
    console.log(
      [tableOf(results, seed), 'not counted:', tableOf(loose, seed), ...reasons].join('\n'),
    );
    const { made, noticed } = totals(results);
    expect(noticed / made).toBeGreaterThanOrEqual(0.95);
  });
});

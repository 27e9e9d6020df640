import { describe, expect, it } from 'vitest';
import { readVendorPages } from '../../../tools/conformance/pages/vendor-pages.js';
import { looseKinds } from './deviation-edits.js';
import { kinds } from './kinds.js';
import { pageTextKinds } from './page-text-edits.js';
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

// A clone alone has the facts of the pages, and edits of these are above; only the pages have texts.
const pages = process.env.DMS_VENDOR_PAGES;
if (pages !== undefined) {
  describe(`edits of the texts of pages, with seed ${seed}`, () => {
    it('are noticed by vendor-diff, 95 % of them', async () => {
      const { texts, facts } = await readVendorPages(pages);
      const results = runEdits(sidesOfProject(), pageTextKinds(texts, facts), { seed, perKind: 8 });
      const { made, noticed } = totals(results);
      expect(noticed / made, tableOf(results, seed)).toBeGreaterThanOrEqual(0.95);
    });
  });
}

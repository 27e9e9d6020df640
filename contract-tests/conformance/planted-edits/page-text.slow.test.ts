import { describe, expect, it } from 'vitest';
import { readVendorPages } from '../../../tools/conformance/pages/vendor-pages.js';
import { pageTextKinds } from './page-text-edits.js';
import { tableOf, totals } from './report.js';
import { runEdits } from './run-edits.js';
import { seed, sidesOfProject } from './sides-of-project.js';

const pages = process.env.DMS_VENDOR_PAGES;

// Only with the pages at hand.
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

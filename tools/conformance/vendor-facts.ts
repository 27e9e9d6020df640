import { readFileSync } from 'node:fs';
import type { VendorFacts } from './pages/facts.js';

/** The facts of the vendor's pages, as last written by `npm run vendor-facts`. */
export const facts: VendorFacts = JSON.parse(
  readFileSync(new URL('vendor-facts.json', import.meta.url), 'utf8'),
);

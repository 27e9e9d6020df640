import { readFileSync } from 'node:fs';
import type { VendorFacts } from './pages/facts.js';

/** What the vendor's pages say, as it was read when they last changed. */
export const facts: VendorFacts = JSON.parse(
  readFileSync(new URL('vendor-facts.json', import.meta.url), 'utf8'),
);

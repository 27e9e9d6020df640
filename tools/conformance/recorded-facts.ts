import { readFileSync } from 'node:fs';
import type { OwnFacts } from './compare/own-facts.js';

/** Our own facts, as last recorded by `npm run vendor-facts -- --own`. */
export const recordedFacts: OwnFacts = JSON.parse(
  readFileSync(new URL('own-facts.json', import.meta.url), 'utf8'),
);

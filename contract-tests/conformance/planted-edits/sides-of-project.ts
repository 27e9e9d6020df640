import { readDeviations } from '../../../tools/conformance/compare/deviations.js';
import { facts } from '../../../tools/conformance/vendor-facts.js';
import { readErrorCatalogue } from '../../../tools/description/error-catalogue.js';
import { document } from '../../support/description.js';
import { allSides, type Sides } from './sides.js';

/** Returns the description, the facts of the pages and the deviations, by operation. */
export function sidesOfProject(): Sides[] {
  const deviations = readDeviations(new URL('../../../openapi/deviations.yaml', import.meta.url));
  return allSides({ document, facts, codes: readErrorCatalogue().codes, deviations });
}

/** Seed of the edits: the variable EDITS_SEED, or 1. A number of the table repeats its run. */
export const seed = Number(process.env.EDITS_SEED) || 1;

import {
  type DescribedOperation,
  examplesOf,
  jsonOf,
} from '../../tools/description/openapi-document.js';
import { document, operations } from '../support/description.js';

/** An example that the page shows first for an operation. */
interface Sample {
  operation: DescribedOperation;
  value: unknown;
}

/** The first example of a success that nests deepest: the hardest for the page to show unfolded. */
export const deepestSample: Sample = operations
  .flatMap((operation): Sample[] => {
    const [first] = examplesOf(document, jsonOf(operation.responses['200']));
    return first ? [{ operation, value: first[1] }] : [];
  })
  .reduce((deepest, sample) => (depthOf(sample.value) > depthOf(deepest.value) ? sample : deepest));

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** Returns every text and number of an example, as JSON writes it. */
export function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  return Object.values(value).flatMap(textsOf);
}

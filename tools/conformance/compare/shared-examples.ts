import { isRecord } from '../../description/is-record.js';
import {
  type DescribedOperation,
  examplesOf,
  jsonOf,
  type OpenApiDocument,
  operationsOf,
} from '../../description/openapi-document.js';
import type { PageOperation, VendorFacts } from '../pages/facts.js';
import { type OwnFacts, ownFactsOf } from './own-facts.js';
import { sharedRules } from './shared-rules.js';

/** Returns all of our own facts: those with evidence, and the values that examples share with the pages. */
export function ownFactsWith(document: OpenApiDocument, { operations }: VendorFacts): OwnFacts {
  const shared = operationsOf(document).map((operation) => {
    const vendor = operations.find(({ id }) => id === operation['x-vendor']?.id);
    return vendor
      ? {
          ...sharedExamples(document, operation, vendor),
          ...sharedRules(document, operation, vendor),
        }
      : {};
  });
  return Object.assign(ownFactsOf(document), ...shared);
}

/**
 * Returns by body the fields of which the page's examples and ours have a value in common, such as a status. Of an
 * answer, our first example counts, which the mock returns.
 *
 * Ours describe a world of their own, so that names, ids and times differ; the other values are recorded.
 */
export function sharedExamples(
  document: OpenApiDocument,
  { operationId, requestBody, responses }: DescribedOperation,
  vendor: PageOperation,
): OwnFacts {
  const bodies = [
    ['request', examplesOf(document, jsonOf(requestBody))] as const,
    ...Object.entries(responses).map(
      ([status, body]) =>
        [`response.${status}`, examplesOf(document, jsonOf(body)).slice(0, 1)] as const,
    ),
  ];
  const entries = bodies.flatMap(([place, examples]) => {
    const page = leavesOf(
      vendor.examples.filter((one) => placeOf(one) === place).map(({ value }) => value),
    );
    return examples.flatMap(([name, value]) => {
      const shared = [...leavesOf([value])].filter(([field, values]) =>
        [...values].every((one) => page.get(field)?.has(one)),
      );
      const fields = shared.map(([field]) => field).sort();
      if (fields.length === 0) return [];
      return [[`${operationId} ${place} example ${name}`, fields.join(' ')] as const];
    });
  });
  return Object.fromEntries(entries);
}

function placeOf({ in: side, status = '200' }: PageOperation['examples'][number]): string {
  return side === 'request' ? 'request' : `response.${status}`;
}

/** Returns the values of examples by the paths of their fields. */
function leavesOf(examples: readonly unknown[]): Map<string, Set<string>> {
  const leaves = new Map<string, Set<string>>();
  const walk = (node: unknown, path: string) => {
    if (Array.isArray(node)) for (const item of node) walk(item, path);
    else if (isRecord(node))
      for (const [key, value] of Object.entries(node)) walk(value, path ? `${path}.${key}` : key);
    else if (node !== undefined)
      leaves.set(path, (leaves.get(path) ?? new Set()).add(JSON.stringify(node)));
  };
  for (const example of examples) walk(example, '');
  return leaves;
}

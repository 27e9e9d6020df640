import { type OpenApiDocument, operationsOf } from '../../description/openapi-document.js';
import type { VendorFacts } from '../pages/facts.js';
import { comparePermissions } from './compare-appendices.js';
import { compareOperation } from './compare-operation.js';
import type { Difference, Skipped } from './difference.js';

/** Returns every difference between the description and the vendor's pages, declared or not. */
export function compare(
  document: OpenApiDocument,
  facts: VendorFacts,
  skipped: Skipped[] = [],
): Difference[] {
  const operations = operationsOf(document);
  const differences: Difference[] = [];
  for (const vendor of facts.operations) {
    const operation = operations.find((candidate) => candidate['x-vendor']?.id === vendor.id);
    if (operation) differences.push(...compareOperation(document, operation, vendor, skipped));
    else
      differences.push({
        operationId: vendor.id,
        page: vendor.page,
        line: vendor.line,
        place: 'operation',
        aspect: 'operation',
        page_says: `${vendor.method} ${vendor.path}`,
        we_say: 'nothing',
      });
  }
  for (const operation of operations) {
    const { id, page = 'no page' } = operation['x-vendor'] ?? {};
    if (facts.operations.some((vendor) => vendor.id === id)) continue;
    differences.push({
      operationId: operation.operationId,
      page,
      place: 'operation',
      aspect: 'operation',
      page_says: 'nothing',
      we_say: `${operation.method} ${operation.path}`,
    });
  }
  return [...differences, ...comparePermissions(operations, facts)];
}

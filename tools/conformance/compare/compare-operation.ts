import type { DescribedOperation, OpenApiDocument } from '../../description/openapi-document.js';
import type { PageOperation } from '../pages/facts.js';
import { compareRequest, compareResponses } from './compare-bodies.js';
import { compareExamples } from './compare-examples.js';
import { compareParameters } from './compare-parameters.js';
import { type Difference, operationIdOf, type Report } from './difference.js';

/** Every place where an operation and its page differ. */
export function compareOperation(
  document: OpenApiDocument,
  operation: DescribedOperation,
  vendor: PageOperation,
): Difference[] {
  const differences: Difference[] = [];
  const report: Report = (difference) => {
    const { operationId } = operation;
    const line = difference.line ?? lineOf(vendor, difference.place);
    differences.push({ operationId, page: vendor.page, ...difference, line });
  };
  const differ = (place: string, aspect: string, page_says: string, we_say: string) =>
    report({ place, aspect, page_says, we_say });

  const id = operationIdOf(operation['x-vendor']?.corrected ?? vendor.id);
  if (operation.operationId !== id) differ('operationId', 'operationId', id, operation.operationId);
  if (operation.path !== vendor.path) differ('path', 'path', vendor.path, operation.path);
  if (operation.method.toUpperCase() !== vendor.method)
    differ('method', 'method', vendor.method, operation.method.toUpperCase());
  if (operation['x-vendor']?.page !== vendor.page)
    differ('x-vendor', 'page', vendor.page, String(operation['x-vendor']?.page));
  // No page has a table of headers, so the credential is always ours.
  if (document.security?.length)
    differ('security', 'security', 'nothing', JSON.stringify(document.security));

  compareParameters(document, operation, vendor, report);
  compareRequest({ document, vendor, isRequest: true, report }, operation);
  compareResponses({ document, vendor, isRequest: false, report }, operation);
  compareExamples(document, operation, vendor, report);
  return differences;
}

/** The line of the page where a place begins that has no row of its own. */
function lineOf({ line, request, responses }: PageOperation, place: string): number {
  const [side, status] = place.split('.');
  if (side === 'request') return request?.fields[0]?.line ?? line;
  const answer = responses.find((one) => side === 'response' && one.status === status);
  return answer?.line ?? line;
}

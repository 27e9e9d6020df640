import type { DescribedOperation, OpenApiDocument } from '../../description/openapi-document.js';
import type { PageOperation } from '../pages/facts.js';
import { compareRequest, compareResponses } from './compare-bodies.js';
import { compareExamples } from './compare-examples.js';
import { compareParameters } from './compare-parameters.js';
import type { Comparison, Difference, Report, Skipped } from './difference.js';

/** Returns every difference between an operation and its page; `skipped` receives the facts that cannot be compared. */
export function compareOperation(
  document: OpenApiDocument,
  operation: DescribedOperation,
  vendor: PageOperation,
  skipped: Skipped[] = [],
): Difference[] {
  const differences: Difference[] = [];
  const report: Report = (difference) => {
    const { operationId } = operation;
    const line = difference.line ?? lineOf(vendor, difference.place);
    differences.push({ operationId, page: vendor.page, ...difference, line });
  };
  const compareText = (place: string, aspect: string, page_says: string, we_say: string) => {
    if (page_says !== we_say) report({ place, aspect, page_says, we_say });
  };
  const { operationId, path, method, 'x-vendor': source } = operation;
  const id = operationIdOf(source?.corrected ?? vendor.id);
  compareText('operationId', 'operationId', id, operationId);
  compareText('path', 'path', vendor.path, path);
  compareText('method', 'method', vendor.method, method.toUpperCase());
  compareText('x-vendor', 'page', vendor.page, String(source?.page));
  const isOld = vendor.page.startsWith('out-of-date_apis/');
  compareText('deprecated', 'deprecated', String(isOld), String(operation.deprecated ?? false));
  // No page has a table of headers, so the credential is always ours.
  if (document.security?.length)
    compareText('security', 'security', 'nothing', JSON.stringify(document.security));

  const skip: Comparison['skip'] = (fact) => skipped.push({ operationId, ...fact });
  const comparison: Comparison = { document, operation, vendor, report, skip };
  compareParameters(comparison);
  compareRequest(comparison);
  compareResponses(comparison);
  compareExamples(comparison);
  return differences;
}

/** Returns the operationId that belongs to a vendor's id: the id in lowerCamelCase. */
function operationIdOf(id: string): string {
  return id.charAt(0).toLowerCase() + id.slice(1);
}

/** Returns the line of the page where a place without a row begins. */
function lineOf({ line, request, responses }: PageOperation, place: string): number {
  const [side, status] = place.split('.');
  if (side === 'request') return request?.fields[0]?.line ?? line;
  const answer = responses.find((one) => side === 'response' && one.status === status);
  return answer?.line ?? line;
}

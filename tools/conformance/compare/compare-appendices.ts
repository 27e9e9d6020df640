import type { DescribedOperation } from '../../description/openapi-document.js';
import { appendixPages } from '../pages/appendices.js';

import type { ErrorCode, PageOperation, VendorFacts } from '../pages/facts.js';
import type { Difference } from './difference.js';

/** Holds the actions that an operation names against the table of permissions. */
export function comparePermissions(
  own: readonly DescribedOperation[],
  { operations, permissions }: VendorFacts,
): Difference[] {
  const rowOf = ({ method, path }: PageOperation) =>
    permissions.find((row) => row.method === method && row.path === path);
  const differ = (
    operationId: string,
    aspect: string,
    line: number,
    sides: [string, string],
  ): Difference => ({
    operationId,
    page: appendixPages.permissions,
    line,
    place: 'x-permission',
    aspect,
    page_says: sides[0],
    we_say: sides[1],
  });

  const differences = operations.flatMap((vendor) => {
    const row = rowOf(vendor);
    const ours = own.find((operation) => operation['x-vendor']?.id === vendor.id);
    const sides: [string, string] = [show(row?.actions), show(ours?.['x-permission'])];
    if (!ours || sides[0] === sides[1]) return [];
    return [differ(ours.operationId, 'permission', row?.line ?? 1, sides)];
  });
  const used = operations.map(rowOf);
  const strays = permissions.filter((row) => !used.includes(row));
  return [
    ...differences,
    ...strays.map(({ method, path, line }) =>
      differ('permissions', 'operation', line, [`${method} ${path}`, 'no such operation']),
    ),
  ];
}

/** Actions as a message shows them: an operation without a row needs none. */
function show(actions: readonly string[] | null | undefined): string {
  // A key without a value is null in YAML.
  return actions?.join(', ') || 'none';
}

/** Holds the error catalogue against the appendix of error codes. */
export function compareErrorCodes(
  page: readonly ErrorCode[],
  catalogue: readonly { code: string; status: number }[],
): Difference[] {
  const differ = (code: string, line: number, page_says: string, we_say: string) => ({
    operationId: 'error-codes',
    page: appendixPages.error_codes,
    line,
    place: code,
    aspect: 'status',
    page_says,
    we_say,
  });
  const lost = page.flatMap(({ code, status, line }) => {
    const ours = catalogue.find((entry) => entry.code === code);
    if (ours?.status === status) return [];
    return [differ(code, line, String(status), ours ? String(ours.status) : 'nothing')];
  });
  const more = catalogue.filter(({ code }) => !page.some((entry) => entry.code === code));
  return [...lost, ...more.map(({ code, status }) => differ(code, 1, 'nothing', String(status)))];
}

import type { DescribedOperation } from '../../description/openapi-document.js';
import { appendixPages } from '../pages/appendices.js';

import type { ErrorCode } from '../pages/appendix-tables.js';
import type { PageOperation, VendorFacts } from '../pages/facts.js';
import type { Difference } from './difference.js';

/** Compares the actions of each operation with the table of permissions. */
export function comparePermissions(
  own: readonly DescribedOperation[],
  { operations, permissions }: VendorFacts,
): Difference[] {
  const rowOf = ({ method, path }: PageOperation) =>
    permissions.find((row) => row.method === method && row.path === path);
  const at = { page: appendixPages.permissions, place: 'x-permission' };
  const differences = operations.flatMap((vendor) => {
    const row = rowOf(vendor);
    const ours = own.find((operation) => operation['x-vendor']?.id === vendor.id);
    const [page_says, we_say] = [show(row?.actions), show(ours?.['x-permission'])];
    if (!ours || page_says === we_say) return [];
    const { operationId } = ours;
    const line = row?.line ?? 1;
    return [{ ...at, operationId, line, aspect: 'permission', page_says, we_say }];
  });
  const used = operations.map(rowOf);
  const strays = permissions
    .filter((row) => !used.includes(row))
    .map(({ method, path, line }) => {
      const sides = { page_says: `${method} ${path}`, we_say: 'no such operation' };
      return { ...at, operationId: 'permissions', line, aspect: 'operation', ...sides };
    });
  return [...differences, ...strays];
}

/** Formats actions for a message; an operation without a row needs none. */
function show(actions: readonly string[] | null | undefined): string {
  // A key without a value is null in YAML.
  return actions?.join(', ') || 'none';
}

/** Compares the error catalogue with the appendix of error codes. */
export function compareErrorCodes(
  page: readonly ErrorCode[],
  catalogue: readonly { code: string; status: number; message: string }[],
): Difference[] {
  const at = { operationId: 'error-codes', page: appendixPages.error_codes };
  const lost = page.flatMap(({ line, ...row }): Difference[] => {
    const ours = catalogue.find((entry) => entry.code === row.code);
    const differ = (aspect: 'status' | 'message') => {
      const sides = {
        page_says: String(row[aspect]),
        we_say: ours ? String(ours[aspect]) : 'nothing',
      };
      return sides.page_says === sides.we_say
        ? []
        : [{ ...at, line, place: row.code, aspect, ...sides }];
    };
    return ours ? [...differ('status'), ...differ('message')] : differ('status');
  });
  const more = catalogue.filter(({ code }) => !page.some((entry) => entry.code === code));
  const added = more.map(({ code, status }) => ({
    ...at,
    line: 1,
    place: code,
    aspect: 'status',
    page_says: 'nothing',
    we_say: String(status),
  }));
  return [...lost, ...added];
}

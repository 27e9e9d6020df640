import { appendixPages } from '../pages/appendices.js';
import type { VendorFacts } from '../pages/facts.js';
import type { Change } from './change.js';

interface Row {
  name: string;
  value: string;
  line: number;
}

/** What changed in the error codes, the permissions and the instance statuses. */
export function compareLists(old: VendorFacts, now: VendorFacts): Change[] {
  const codes = ({ error_codes }: VendorFacts) =>
    error_codes.map(({ code, status, line }) => ({ name: code, value: String(status), line }));
  const permissions = (facts: VendorFacts) =>
    facts.permissions.map(({ method, path, actions, line }) => ({
      name: `${method} ${path}`,
      value: actions.join(', '),
      line,
    }));
  const statuses = ({ instance_statuses }: VendorFacts) =>
    instance_statuses.map(({ status, line }) => ({ name: status, value: status, line }));
  return [
    ...compareRows('error code', appendixPages.error_codes, codes(old), codes(now)),
    ...compareRows('permission', appendixPages.permissions, permissions(old), permissions(now)),
    ...compareRows(
      'instance status',
      appendixPages.instance_statuses,
      statuses(old),
      statuses(now),
    ),
  ];
}

function compareRows(
  aspect: string,
  page: string,
  old: readonly Row[],
  now: readonly Row[],
): Change[] {
  const base = { operation: '', aspect, page };
  const gone = old.filter(({ name }) => !now.some((row) => row.name === name));
  const removed = gone.map(
    ({ name, value, line }): Change => ({
      kind: 'removed',
      place: name,
      old: value,
      line,
      ...base,
    }),
  );
  const rest = now.flatMap(({ name, value, line }): Change[] => {
    const before = old.find((row) => row.name === name);
    if (!before) return [{ kind: 'added', place: name, new: value, line, ...base }];
    if (before.value === value) return [];
    return [{ kind: 'changed', place: name, old: before.value, new: value, line, ...base }];
  });
  return [...removed, ...rest];
}

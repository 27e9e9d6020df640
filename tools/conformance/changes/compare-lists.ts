import { appendixPages } from '../pages/appendices.js';
import { defined } from '../pages/defined.js';
import type { VendorFacts } from '../pages/facts.js';
import { type Change, kindOf } from './change.js';

interface Row {
  name: string;
  value: string;
  line: number;
}

/** The lists of the appendices: the name of a row, the page, and how to read the rows. */
const lists: { aspect: string; page: string; read: (facts: VendorFacts) => Row[] }[] = [
  {
    aspect: 'error code',
    page: appendixPages.error_codes,
    read: ({ error_codes }) =>
      error_codes.map(({ code, status, message, line }) => ({
        name: code,
        value: `${status} ${message}`,
        line,
      })),
  },
  {
    aspect: 'permission',
    page: appendixPages.permissions,
    read: ({ permissions }) =>
      permissions.map(({ method, path, actions, line }) => ({
        name: `${method} ${path}`,
        value: actions.join(', '),
        line,
      })),
  },
  {
    aspect: 'instance status',
    page: appendixPages.instance_statuses,
    read: ({ instance_statuses }) =>
      instance_statuses.map(({ status, line }) => ({ name: status, value: status, line })),
  },
];

/** Returns the changes of the error codes, the permissions and the instance statuses. */
export function compareLists(old: VendorFacts, now: VendorFacts): Change[] {
  return lists.flatMap(({ aspect, page, read }) => {
    const [before, after] = [read(old), read(now)];
    const gone = before.filter(({ name }) => !after.some((row) => row.name === name));
    const change = (left: Row | undefined, right: Row | undefined): Change[] => {
      const row = right ?? left;
      if (!row || left?.value === right?.value) return [];
      const sides = defined({ old: left?.value, new: right?.value });
      const { name, line } = row;
      return [
        { kind: kindOf(left, right), place: name, ...sides, line, operation: '', aspect, page },
      ];
    };
    return [
      ...gone.flatMap((row) => change(row, undefined)),
      ...after.flatMap((row) =>
        change(
          before.find(({ name }) => name === row.name),
          row,
        ),
      ),
    ];
  });
}

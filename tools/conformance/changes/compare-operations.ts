import type { PageOperation } from '../pages/facts.js';
import type { Change, ReportChange } from './change.js';
import { compareExampleBlocks } from './compare-examples.js';
import { compareBody, compareParameterTables, type Pair } from './compare-tables.js';

/** The operations of two versions: in both, only in the new one, only in the old one. */
export interface Pairing {
  pairs: Pair[];
  added: PageOperation[];
  removed: PageOperation[];
}

/** Pairs the operations of two versions by id, then by page, then by URL. */
export function pairOperations(
  old: readonly PageOperation[],
  now: readonly PageOperation[],
): Pairing {
  const pairs: Pair[] = [];
  const before = new Set(old);
  const after = new Set(now);
  const rules: ((left: PageOperation, right: PageOperation) => boolean)[] = [
    (left, right) => left.id === right.id,
    (left, right) => left.page === right.page,
    (left, right) => left.method === right.method && left.path === right.path,
  ];
  for (const isSame of rules) {
    for (const left of before) {
      const right = [...after].find((candidate) => isSame(left, candidate));
      if (!right) continue;
      pairs.push({ old: left, new: right });
      before.delete(left);
      after.delete(right);
    }
  }
  pairs.sort((left, right) => (left.new.page < right.new.page ? -1 : 1));
  return { pairs, added: [...after], removed: [...before] };
}

/** Returns the changes of one operation. */
export function compareOperations(pair: Pair): Change[] {
  const { old, new: now } = pair;
  const changes: Change[] = [];
  const report: ReportChange = (change) => {
    const page = change.kind === 'removed' ? old.page : now.page;
    changes.push({ operation: now.id, page, ...change });
  };
  for (const aspect of ['id', 'method', 'path', 'page'] as const) {
    if (old[aspect] === now[aspect]) continue;
    const kind = aspect === 'id' ? 'renamed' : 'moved';
    const sides = { old: old[aspect], new: now[aspect] };
    report({ kind, place: 'operation', aspect, ...sides, line: now.line });
  }
  compareParameterTables(pair, report);
  const seen = new Set<string>();
  const bodies = { old: old.request?.fields ?? [], new: now.request?.fields ?? [] };
  compareBody(pair, bodies, 'request', seen, report);
  compareAnswers(pair, seen, report);
  compareExampleBlocks(pair, report);
  return changes;
}

function compareAnswers(pair: Pair, seen: Set<string>, report: ReportChange): void {
  const { old, new: now } = pair;
  const gone = old.responses.filter(
    ({ status }) => !now.responses.some((answer) => answer.status === status),
  );
  for (const { status, line } of gone)
    report({ kind: 'removed', place: `response.${status}`, aspect: 'status', old: status, line });
  for (const { status, fields, line } of now.responses) {
    const place = `response.${status}`;
    const before = old.responses.find((answer) => answer.status === status);
    if (before) compareBody(pair, { old: before.fields, new: fields }, place, seen, report);
    else report({ kind: 'added', place, aspect: 'status', new: status, line });
  }
}

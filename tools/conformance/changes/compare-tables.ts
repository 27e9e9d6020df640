import { defined } from '../pages/defined.js';
import type { Field, PageOperation, Parameter } from '../pages/facts.js';
import { objectTableOf } from '../pages/tables-of-operation.js';
import type { ReportChange } from './change.js';
import { fieldAspects, isSame, typeOf, wordsOf } from './words.js';

/** The same operation in both versions. */
export interface Pair {
  old: PageOperation;
  new: PageOperation;
}

/** Compares two versions of the parameters. */
export function compareParameterTables({ old, new: now }: Pair, report: ReportChange): void {
  for (const location of ['path', 'query', 'header'] as const) {
    const isHere = (parameter: Parameter) => parameter.in === location;
    const tables = { old: old.parameters.filter(isHere), new: now.parameters.filter(isHere) };
    compareFields(tables, 'parameters', report, () => {});
  }
}

/** Compares two versions of a body, including the objects in it. */
export function compareBody(
  pair: Pair,
  tables: { old: readonly Field[]; new: readonly Field[] },
  place: string,
  seen: Set<string>,
  report: ReportChange,
): void {
  compareFields(tables, place, report, (old, now, at) => {
    const inner = { old: objectTableOf(pair.old, old), new: objectTableOf(pair.new, now) };
    // An object that several fields refer to is compared once.
    const key = `${inner.old?.anchor} ${inner.new?.anchor}`;
    if (!inner.old || !inner.new || seen.has(key)) return;
    seen.add(key);
    compareBody(pair, { old: inner.old.fields, new: inner.new.fields }, at, seen, report);
  });
}

function compareFields(
  tables: { old: readonly Field[]; new: readonly Field[] },
  place: string,
  report: ReportChange,
  goDown: (old: Field, now: Field, at: string) => void,
): void {
  const gone = lacking(tables.old, tables.new);
  const fresh = lacking(tables.new, tables.old);
  const renamed = renamedPair(gone, fresh);
  const aspect = 'field';
  if (renamed) {
    const { old, new: now } = renamed;
    const names = { old: old.name, new: now.name };
    report({ kind: 'renamed', place: `${place}.${old.name}`, aspect, ...names, line: now.line });
  } else {
    for (const field of gone) {
      const { name, line } = field;
      report({ kind: 'removed', place: `${place}.${name}`, aspect, old: typeOf(field), line });
    }
    for (const field of fresh) {
      const { name, line } = field;
      report({ kind: 'added', place: `${place}.${name}`, aspect, new: typeOf(field), line });
    }
  }
  const pairs = tables.old.flatMap((old) => {
    const now = tables.new.find(({ name }) => name === old.name);
    return now ? [{ old, new: now }] : [];
  });
  for (const { old, new: now } of renamed ? [renamed, ...pairs] : pairs) {
    compareFacts(old, now, `${place}.${now.name}`, report);
    goDown(old, now, `${place}.${now.name}`);
  }
}

function lacking(fields: readonly Field[], others: readonly Field[]): Field[] {
  return fields.filter(({ name }) => !others.some((other) => other.name === name));
}

/** Returns the renamed field: the only one removed and the only one added, with the same type. */
function renamedPair(
  gone: readonly Field[],
  fresh: readonly Field[],
): { old: Field; new: Field } | undefined {
  const [old, ...moreGone] = gone;
  const [now, ...moreFresh] = fresh;
  if (!old || !now || moreGone.length + moreFresh.length > 0) return undefined;
  return typeOf(old) === typeOf(now) ? { old, new: now } : undefined;
}

function compareFacts(old: Field, now: Field, place: string, report: ReportChange): void {
  for (const aspect of fieldAspects) {
    // The values are a list of an appendix, which is compared by itself.
    if (aspect === 'enum' && old.appendix && now.appendix) continue;
    const before = aspect === 'type' ? typeOf(old) : old[aspect];
    const after = aspect === 'type' ? typeOf(now) : now[aspect];
    if (isSame(before, after)) continue;
    const words = { old: wordsOf(old, aspect), new: wordsOf(now, aspect) };
    report({ kind: 'changed', place, aspect, ...defined(words), line: now.line });
  }
}

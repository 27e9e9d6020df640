import { appendixPages } from '../pages/appendices.js';
import { defined } from '../pages/defined.js';
import { fieldPlaces } from '../pages/tables-of-operation.js';
import type { ReadPages } from '../pages/vendor-pages.js';
import type { Change, TextChange } from './change.js';
import type { Pair } from './compare-tables.js';
import { compareTexts } from './compare-texts.js';

/** Changes in the wording of all pages. */
export interface PageTexts {
  pages: { page: string; changes: TextChange[] }[];
  /** Changed figures and names in descriptions of fields that no fact has. */
  figures: Change[];
}

/** Compares the wording of two versions, page by page. */
export function comparePageTexts(
  old: ReadPages,
  now: ReadPages,
  pairs: readonly Pair[],
  broken: ReadonlySet<string>,
): PageTexts {
  const operationPages = new Set(
    [...old.facts.operations, ...now.facts.operations].map(({ page }) => page),
  );
  const others = new Set([...old.texts.keys(), ...now.texts.keys()]);
  const withFacts = new Set<string>([...operationPages, ...Object.values(appendixPages)]);
  const found: PageTexts = { pages: [], figures: [] };
  const compare = (before: string, after: string, operation?: Pair['new']) => {
    if (broken.has(after)) return;
    const { text, figures } = compareTexts(
      old.texts.get(before) ?? '',
      now.texts.get(after) ?? '',
      withFacts.has(after),
    );
    if (text.length > 0) found.pages.push({ page: after, changes: text });
    if (!operation) return;
    const places = fieldPlaces(operation);
    for (const { line, old: lost, new: come } of figures) {
      const place = places.get(line) ?? 'operation';
      const sides = defined({ old: lost || undefined, new: come || undefined });
      const change = { operation: operation.id, place, aspect: 'figures in the text', ...sides };
      found.figures.push({ kind: 'changed', ...change, page: operation.page, line });
    }
  };
  for (const { old: left, new: right } of pairs) compare(left.page, right.page, right);
  for (const page of others) if (!operationPages.has(page)) compare(page, page);
  found.pages.sort((left, right) => (left.page < right.page ? -1 : 1));
  return found;
}

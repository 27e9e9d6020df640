import { groupedBy, placeText } from '../places/file-place.js';
import type { ChangesResult, LocatedChange } from './change.js';

/** Formats the changes: whole operations first, then each operation, the lists and the wording. */
export function printChanges(result: ChangesResult): string {
  const { changes, text, unreadable } = result;
  const lines = unreadable.map(({ text: what, ...place }) => `${placeText(place)}: ${what}`);
  if (lines.length > 0) lines.push('The operations of these pages are not compared.', '');
  const isWhole = ({ place, aspect }: LocatedChange) =>
    place === 'operation' && aspect === 'operation';
  for (const change of changes.filter(isWhole))
    lines.push(`${change.operation}: ${describe(change)}`, ...places(change));
  if (changes.some(isWhole)) lines.push('');
  const parts = changes.filter((change) => !isWhole(change));
  for (const [title, group] of groupedBy(parts, ({ operation }) => operation || lists)) {
    lines.push(title);
    for (const change of group)
      lines.push(`  ${change.place}, ${change.aspect}: ${describe(change)}`, ...places(change));
    lines.push('');
  }
  for (const { page, count, changes: worded } of text) {
    lines.push(`${page}: ${count} ${count === 1 ? 'change' : 'changes'} of wording`);
    for (const { line, old, new: now } of worded ?? [])
      lines.push(
        `  ${page}:${line}`,
        ...(old ? [`    - ${old}`] : []),
        ...(now ? [`    + ${now}`] : []),
      );
  }
  if (text.length > 0) lines.push('');
  return [...lines, ...summary(result)].join('\n');
}

function describe({ kind, old, new: now }: LocatedChange): string {
  if (kind === 'added') return `added, ${now}`;
  if (kind === 'removed') return `removed, was ${old}`;
  const sides = `${old ?? 'nothing'} -> ${now ?? 'nothing'}`;
  return kind === 'changed' ? sides : `${kind}, ${sides}`;
}

function places({ page, line, files }: LocatedChange): string[] {
  const ours = files.length > 0 ? files.map(placeText) : ['not in openapi/'];
  return [`      ${page}:${line}`, ...ours.map((file) => `      ${file}`)];
}

const lists = 'error codes, permissions and instance statuses';

function summary({ summary: figures, text }: ChangesResult): string[] {
  const { added, removed, moved, changes, unreadable } = figures;
  return [
    `operations added    ${added}`,
    `operations removed  ${removed}`,
    `operations moved    ${moved}`,
    `changes in all      ${changes}`,
    `changes of wording  ${figures.text}, on ${text.length} pages`,
    `unreadable places   ${unreadable}`,
  ];
}

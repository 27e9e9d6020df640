import type { Progress } from '../../command/progress.js';
import { type ReadPages, readVendorPages } from '../pages/vendor-pages.js';
import { unreadablePlaces } from '../places/file-place.js';
import type { Change, ChangesResult } from './change.js';
import { compareLists } from './compare-lists.js';
import { compareOperations, pairOperations } from './compare-operations.js';
import { comparePageTexts, type PageTexts } from './page-texts.js';
import { TouchedFiles } from './touched-files.js';

/** Two folders of pages, and the description that the changes concern. */
export interface ChangesInput {
  old: string;
  new: string;
  /** Index of the description. */
  index: string;
  /** Whether changes of wording are listed, not only counted. */
  text: boolean;
}

/**
 * Finds the changes between two versions of the pages.
 *
 * @throws {ForeseenError} when a folder holds no pages.
 */
export async function findChanges(input: ChangesInput, say: Progress): Promise<ChangesResult> {
  say('reading both versions of the pages');
  const [old, now] = await Promise.all([readVendorPages(input.old), readVendorPages(input.new)]);
  say('comparing them');
  const errors = ({ findings }: ReadPages) =>
    findings.filter(({ severity }) => severity === 'error');
  const unreadable = [
    ...unreadablePlaces(errors(old), input.old),
    ...unreadablePlaces(errors(now), input.new),
  ];
  const broken = new Set([...errors(old), ...errors(now)].map(({ page }) => page));
  const readable = (pages: ReadPages) => pages.facts.operations.filter(({ id }) => id !== '');
  const { pairs, added, removed } = pairOperations(readable(old), readable(now));
  const compared = pairs.filter(
    ({ old: left, new: right }) => !broken.has(left.page) && !broken.has(right.page),
  );
  const texts = comparePageTexts(old, now, compared, broken);
  const changes = [
    ...removed.map(({ id, method, path, page, line }) =>
      whole('removed', { operation: id, old: `${method} ${path}`, page, line }),
    ),
    ...added.map(({ id, method, path, page, line }) =>
      whole('added', { operation: id, new: `${method} ${path}`, page, line }),
    ),
    ...compared.flatMap((pair) => [...compareOperations(pair), ...figuresOf(texts, pair.new.id)]),
    ...compareLists(old.facts, now.facts).filter(({ page }) => !broken.has(page)),
  ].filter(({ page }) => !broken.has(page));
  const files = new TouchedFiles(input.index, [...readable(old), ...readable(now)], pairs);
  // An operation may have several moves: to another path, method and page.
  const count = (kind: Change['kind']) =>
    new Set(
      changes
        .filter((change) => change.place === 'operation' && change.kind === kind)
        .map(({ operation }) => operation),
    ).size;
  return {
    kind: 'changes',
    version: 1,
    summary: {
      added: count('added'),
      removed: count('removed'),
      moved: count('moved'),
      changes: changes.length,
      text: texts.pages.reduce((sum, page) => sum + page.changes.length, 0),
      unreadable: unreadable.length,
    },
    changes: changes.map((change) => ({ ...change, files: files.of(change) })),
    text: texts.pages.map(({ page, changes: worded }) => ({
      page,
      count: worded.length,
      ...(input.text ? { changes: worded } : {}),
    })),
    unreadable,
  };
}

function whole(
  kind: 'added' | 'removed',
  change: Omit<Change, 'kind' | 'place' | 'aspect'>,
): Change {
  return { kind, place: 'operation', aspect: 'operation', ...change };
}

function figuresOf({ figures }: PageTexts, operation: string): Change[] {
  return figures.filter((change) => change.operation === operation);
}

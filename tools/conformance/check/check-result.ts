import type { Skipped } from '../compare/difference.js';
import type { OwnFactChange } from '../compare/own-facts.js';
import type { Rank } from '../compare/rank.js';
import type { FilePlace, UnreadablePlace } from '../places/file-place.js';
import type { ListedDeviation } from './list-deviations.js';

/** One side of a difference, and its place. */
export interface Side extends FilePlace {
  says: string;
}

/** A difference that no deviation declares. */
export interface FoundDifference {
  operation: string;
  /** Path of the field, such as `request.source_task.topics_mapping`. */
  place: string;
  /** A keyword of the description, or `field`, `status`, `example`, ... */
  aspect: string;
  page: Side;
  description: Side;
  /** Text for `found` in `openapi/deviations.yaml`, should the difference be intended. */
  found: string;
}

/**
 * The output of `npm run vendor-diff -- <pages> --json`. `version` changes when a field is removed or changes its
 * meaning; fields may be added.
 */
export interface CheckResult {
  kind: 'check';
  version: 1;
  summary: {
    operations: number;
    facts: number;
    /** Differences that deviations declare. */
    declared: number;
    /** Number of deviations by aspect; `text` is wording, which is not compared. */
    deviations: Record<string, number>;
    /** The same by rank and aspect; `none` without a rank. */
    ranks: Partial<Record<Rank | 'none', Record<string, number>>>;
    undeclared: number;
    wrongDeviations: number;
    /** Our own facts that are not as recorded. */
    ownFacts: number;
    /** Facts of the pages that cannot be compared. */
    notCompared: number;
    unreadable: number;
  };
  differences: FoundDifference[];
  /** Deviations that no longer apply as declared, or are not well formed. */
  wrongDeviations: (FilePlace & { place: string; aspect: string; problems: string[] })[];
  /** Our own facts that are gone, new or other than recorded in `tools/conformance/own-facts.json`. */
  ownFacts: OwnFactChange[];
  /** Meanings of values whose words have nothing in common with ours. */
  notCompared: Skipped[];
  deviations: ListedDeviation[];
  /** Places of the pages that cannot be read, or contradict each other. */
  unreadable: UnreadablePlace[];
}

/** Whether there is nothing to fix. */
export function isClean({ summary }: CheckResult): boolean {
  const { undeclared, wrongDeviations, ownFacts, unreadable } = summary;
  return undeclared + wrongDeviations + ownFacts + unreadable === 0;
}

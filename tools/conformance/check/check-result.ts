import type { FilePlace, UnreadablePlace } from '../places/file-place.js';

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
    undeclared: number;
    wrongDeviations: number;
    unreadable: number;
  };
  differences: FoundDifference[];
  /** Deviations that no longer apply as declared, or are not well formed. */
  wrongDeviations: (FilePlace & { place: string; aspect: string; problems: string[] })[];
  /** Places of the pages that cannot be read, or contradict each other. */
  unreadable: UnreadablePlace[];
}

/** Whether there is nothing to fix. */
export function isClean({ summary }: CheckResult): boolean {
  return summary.undeclared + summary.wrongDeviations + summary.unreadable === 0;
}

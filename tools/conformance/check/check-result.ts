import type { FilePlace, UnreadablePlace } from '../places/file-place.js';

/** One side of a difference: where it stands and what it says. */
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
  /** Text for `found` of `openapi/deviations.yaml`, if the difference is to stay. */
  found: string;
}

/**
 * What `npm run vendor-diff -- <pages> --json` prints. `version` changes when a field changes its
 * meaning or goes; new fields may come.
 */
export interface CheckResult {
  kind: 'check';
  version: 1;
  summary: {
    operations: number;
    facts: number;
    /** Differences that deviations declare. */
    declared: number;
    /** Number of deviations by aspect; `text` are those of wording, which are not compared. */
    deviations: Record<string, number>;
    undeclared: number;
    wrongDeviations: number;
    unreadable: number;
  };
  differences: FoundDifference[];
  /** Deviations that no longer apply as they are declared, or are not well formed. */
  wrongDeviations: (FilePlace & { place: string; aspect: string; problems: string[] })[];
  /** Places of the pages that cannot be read, or do not agree with each other. */
  unreadable: UnreadablePlace[];
}

/** Whether there is nothing to mend. */
export function isClean({ summary }: CheckResult): boolean {
  return summary.undeclared + summary.wrongDeviations + summary.unreadable === 0;
}

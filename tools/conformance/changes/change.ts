import type { FilePlace, UnreadablePlace } from '../places/file-place.js';

/** Something that the vendor changed between two versions of the pages. */
export interface Change {
  kind: 'added' | 'removed' | 'moved' | 'renamed' | 'changed';
  /** The vendor's id of the operation; empty for the appendices. */
  operation: string;
  /** Path of the field, such as `request.name`; for an appendix the name of the row. */
  place: string;
  /** The changed part: `operation`, `path`, `field`, `type`, `maximum`, `example`, ... */
  aspect: string;
  /** The old value; missing if the old pages have none. */
  old?: string;
  /** The new value; missing if the new pages have none. */
  new?: string;
  /** Page and line in the new version, or in the old one for something removed. */
  page: string;
  line: number;
}

/** A change with the lines of `openapi/` that it concerns. */
export interface LocatedChange extends Change {
  files: FilePlace[];
}

/** A change of wording that changes no fact. */
export interface TextChange {
  line: number;
  old?: string;
  new?: string;
}

/**
 * The output of `npm run vendor-diff -- <old> <new> --json`. `version` changes when a field is removed or changes
 * its meaning; fields may be added.
 */
export interface ChangesResult {
  kind: 'changes';
  version: 1;
  summary: {
    added: number;
    removed: number;
    moved: number;
    /** All changes of facts. */
    changes: number;
    /** Changes of wording. */
    text: number;
    unreadable: number;
  };
  changes: LocatedChange[];
  /** Pages with changes of wording; `changes` only with `--text`. */
  text: { page: string; count: number; changes?: TextChange[] }[];
  /** Places of either version that cannot be read; the operations of these pages are not compared. */
  unreadable: UnreadablePlace[];
}

/** Reports a change of one operation; its id and page are filled in. */
export type ReportChange = (change: Omit<Change, 'operation' | 'page'> & { page?: string }) => void;

/** Returns the kind of a change between two versions, of which one may be missing. */
export function kindOf(old: unknown, now: unknown): 'added' | 'removed' | 'changed' {
  if (old === undefined) return 'added';
  return now === undefined ? 'removed' : 'changed';
}

import type { FilePlace, UnreadablePlace } from '../places/file-place.js';

/** Something that the vendor changed between two versions of the pages. */
export interface Change {
  kind: 'added' | 'removed' | 'moved' | 'renamed' | 'changed';
  /** The vendor's id of the operation; empty for the appendices. */
  operation: string;
  /** Path of what changed, such as `request.name`, or what holds it, such as `error code`. */
  place: string;
  /** What changed there: `operation`, `path`, `field`, `type`, `maximum`, `example`, ... */
  aspect: string;
  /** What the old pages say; left out for what they do not have. */
  old?: string;
  /** What the new pages say; left out for what they no longer have. */
  new?: string;
  /** Page and line, of the new version unless it is gone there. */
  page: string;
  line: number;
}

/** A change with the lines of `openapi/` that it concerns. */
export interface LocatedChange extends Change {
  files: FilePlace[];
}

/** A change of wording, which changes no fact. */
export interface TextChange {
  line: number;
  old?: string;
  new?: string;
}

/**
 * What `npm run vendor-diff -- <old> <new> --json` prints. `version` changes when a field changes
 * its meaning or goes; new fields may come.
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
  /** Pages with changes of wording; the changes themselves only where they are asked for. */
  text: { page: string; count: number; changes?: TextChange[] }[];
  /** Places of either version that cannot be read; the operations of these pages are not compared. */
  unreadable: UnreadablePlace[];
}

/** Reports a change of one operation; what all of them share is filled in. */
export type ReportChange = (change: Omit<Change, 'operation' | 'page'> & { page?: string }) => void;

/** Returns the kind of a change between two versions, of which one may be missing. */
export function kindOf(old: unknown, now: unknown): 'added' | 'removed' | 'changed' {
  if (old === undefined) return 'added';
  return now === undefined ? 'removed' : 'changed';
}

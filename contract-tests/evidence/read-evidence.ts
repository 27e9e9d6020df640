import { readdirSync } from 'node:fs';
import { readDataFile } from '../../tools/description/read-yaml.js';

const folder = new URL('../../openapi/evidence/', import.meta.url);

/** A fact that a source shows, beside the vendor's pages. */
export interface SeenFact {
  readonly place: string;
  readonly says: string;
  readonly source: string;
  readonly path: string;
  readonly rank: string;
  /** Effect on the description; undefined when nothing was to do. */
  readonly effect?: string;
}

/** A request that a client sends, or an answer that it reads. */
export interface SeenMessage {
  readonly source: string;
  readonly path: string;
  readonly rank: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** Status of an answer. */
  readonly status?: number;
  /** Reason, with its rank, for which the description refuses the message. */
  readonly refused?: string;
}

/** Evidence on one operation. */
export interface OperationEvidence {
  /** File of each source, or `none`. */
  readonly sources: Readonly<Record<string, string>>;
  readonly seen?: readonly SeenFact[];
  readonly requests?: readonly SeenMessage[];
  readonly answers?: readonly SeenMessage[];
  readonly notes?: string;
}

/** A source of evidence: a repository or a package in one version. */
export interface Source {
  readonly name: string;
  readonly shows: string;
}

/** Sources that were searched for every operation. */
export const { sources } = readDataFile<{ sources: Source[] }>(
  new URL('sources.yaml', folder),
  'sources',
);

/** Evidence of all files, by operation id. */
export const evidence: ReadonlyMap<string, OperationEvidence> = new Map(
  readdirSync(folder)
    .filter((name) => name !== 'sources.yaml')
    .flatMap((name) => {
      type Content = { operations: Record<string, OperationEvidence> };
      return Object.entries(readDataFile<Content>(new URL(name, folder)).operations);
    }),
);

import type { SavedTime } from '../state/clock.js';
import type { State } from '../state/state.js';
import type { Fields, PendingChange, Stored } from '../state/tree.js';

/** The whole state of a mock as JSON. Faults and the log of requests are not part of it. */
export interface Snapshot {
  /** Form of the snapshot. */
  readonly version: 1;
  readonly clock: SavedTime;
  /** Tokens of logins, oldest first. */
  readonly tokens: readonly SavedToken[];
  readonly projects: readonly SavedProject[];
}

/** A token in a snapshot. */
export interface SavedToken {
  readonly token: string;
  readonly projectId?: string | undefined;
  readonly endsMs: number;
}

/** The parts of an object in a snapshot. */
export interface SavedParts {
  readonly id: string;
  readonly fields: Fields;
  readonly hidden: Fields;
  readonly pending: readonly PendingChange[];
  readonly children: readonly SavedObject[];
}

/** A project in a snapshot. */
export type SavedProject = SavedParts;

/** An object in a snapshot. */
export interface SavedObject extends SavedParts {
  /** Name of its kind in `x-resources`. */
  readonly kind: string;
}

/** Returns the whole state. Later changes of the mock do not reach it. */
export function takeSnapshot({ clock, tokens, projects }: State): Snapshot {
  return structuredClone({
    version: 1,
    clock: clock.save(),
    tokens: [...tokens].map(([token, issued]) => ({ token, ...issued })),
    projects: [...projects].map(([id, project]) => partsOf(id, project)),
  });
}

function partsOf(id: string, { fields, hidden, pending, children }: Stored): SavedParts {
  return {
    id,
    fields,
    hidden,
    pending,
    children: [...children].flatMap(([kind, all]) =>
      [...all].map(([childId, child]) => ({ kind, ...partsOf(childId, child) })),
    ),
  };
}

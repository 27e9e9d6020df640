import type { State } from '../state/state.js';
import { newStored, putChild, type Stored } from '../state/tree.js';
import type { SavedParts, Snapshot } from './snapshot.js';

/** Replaces the whole state by that of a snapshot, which was checked. */
export function restoreSnapshot({ clock, tokens, projects }: State, snapshot: Snapshot): void {
  // The state changes its objects, and the snapshot must stay as it is.
  const copy = structuredClone(snapshot);
  clock.restore(copy.clock);
  tokens.clear();
  for (const { token, ...issued } of copy.tokens) tokens.set(token, issued);
  projects.clear();
  for (const project of copy.projects) projects.set(project.id, toStored(project));
}

function toStored({ fields, hidden, pending, children }: SavedParts): Stored {
  const stored: Stored = { ...newStored(fields, hidden), pending: [...pending] };
  for (const child of children) putChild(stored, child.kind, child.id, toStored(child));
  return stored;
}

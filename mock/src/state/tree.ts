/** Fields of an object, as answers show them. */
export type Fields = Record<string, unknown>;

/** A change that happens at a time of the mock's clock. */
export interface PendingChange {
  readonly atMs: number;
  /** Fields that it sets. */
  readonly set?: Fields;
  /** Fields that it removes. */
  readonly unset?: readonly string[];
  /** Hidden facts that it sets. */
  readonly hide?: Fields;
  /** Whether the object can be seen from then on only. */
  readonly appears?: boolean;
  /** Whether the object goes, with its children. */
  readonly gone?: boolean;
}

/** An object of the state, with the objects that it contains. */
export interface Stored {
  /** Fields that answers show. */
  readonly fields: Fields;
  /** Facts that no answer shows as they are, such as the members of a group. */
  readonly hidden: Fields;
  /** Changes to come, in order of time. */
  pending: PendingChange[];
  /** Objects by kind, then by ID, in the order in which they were created. */
  readonly children: Map<string, Map<string, Stored>>;
}

/** Creates an object. */
export function newStored(fields: Fields = {}, hidden: Fields = {}): Stored {
  return { fields, hidden, pending: [], children: new Map() };
}

/** Returns the objects of a kind in their parent, after all changes that are due. */
export function childrenOf(parent: Stored, kind: string, nowMs: number): Stored[] {
  const all = parent.children.get(kind);
  if (!all) return [];
  for (const id of all.keys()) settle(all, id, nowMs);
  return [...all.values()].filter(isThere);
}

/** Returns one object after all changes that are due; undefined when there is none. */
export function childOf(
  parent: Stored,
  kind: string,
  id: string,
  nowMs: number,
): Stored | undefined {
  const all = parent.children.get(kind);
  if (!all) return undefined;
  settle(all, id, nowMs);
  const child = all.get(id);
  return child && isThere(child) ? child : undefined;
}

function isThere({ pending }: Stored): boolean {
  return !pending.some(({ appears }) => appears);
}

/** Adds a change to come, in order of time. */
export function schedule(stored: Stored, change: PendingChange): void {
  const changes = [...stored.pending, change];
  stored.pending = changes.sort((a, b) => a.atMs - b.atMs);
}

/** Adds or replaces an object. */
export function putChild(parent: Stored, kind: string, id: string, child: Stored): void {
  const all = parent.children.get(kind) ?? new Map<string, Stored>();
  parent.children.set(kind, all.set(id, child));
}

/** Removes an object with its children. */
export function removeChild(parent: Stored, kind: string, id: string): void {
  parent.children.get(kind)?.delete(id);
}

/** Carries out the changes that are due. An object is settled when it is asked for, so that no timer is needed. */
function settle(all: Map<string, Stored>, id: string, nowMs: number): void {
  const child = all.get(id);
  while (child?.pending[0] && child.pending[0].atMs <= nowMs) {
    const [change, ...later] = child.pending;
    child.pending = later;
    if (change?.set) Object.assign(child.fields, change.set);
    for (const name of change?.unset ?? []) delete child.fields[name];
    if (change?.hide) Object.assign(child.hidden, change.hide);
    if (change?.gone) all.delete(id);
  }
}

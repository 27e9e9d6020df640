import { copyFor, type Edit, type Kind, randomFrom, shuffled } from './edit.js';
import { complaints, recordOf } from './notice.js';
import type { Sides } from './sides.js';

/** The edits of one kind that were made, and those that nothing noticed. */
export interface KindResult {
  kind: Kind;
  made: number;
  unnoticed: string[];
}

/** Facts known about an operation before the edits. */
interface Before {
  recorded: ReturnType<typeof recordOf>;
  known: Set<string>;
}

/** Makes edits of each kind, at most `perKind` and spread over the operations, and compares after each. */
export function runEdits(
  all: readonly Sides[],
  kinds: readonly Kind[],
  { seed, perKind }: { seed: number; perKind: number },
): KindResult[] {
  const random = randomFrom(seed);
  const isHome = homesOf(all);
  const before = new Map<Sides, Before>();
  const knownOf = (sides: Sides): Before => {
    const cached = before.get(sides);
    if (cached) return cached;
    const recorded = recordOf(sides);
    const found = { recorded, known: complaints(sides, recorded) };
    before.set(sides, found);
    return found;
  };
  return kinds.map((kind) => {
    const unnoticed: string[] = [];
    const chosen = choose(all, kind, perKind, random, isHome);
    const isNoticed = (sides: Sides, edit: Edit) => {
      const { recorded, known } = knownOf(sides);
      const copy = copyFor(kind, sides);
      edit.apply(copy);
      return [...complaints(copy, recorded)].some((line) => !known.has(line));
    };
    for (const { sides, edit } of chosen) {
      if (!isNoticed(sides, edit)) unnoticed.push(`${sides.operationId} ${edit.what}`);
    }
    return { kind, made: chosen.length, unnoticed };
  });
}

/**
 * Returns whether an edit belongs to an operation. A component that several operations use is edited in one of them:
 * the one whose page has the most tables, because not every page has a table of each body.
 */
function homesOf(all: readonly Sides[]): (sides: Sides, edit: Edit) => boolean {
  const tables = ({ vendor }: Sides) =>
    vendor.responses.filter(({ fields }) => fields.length > 0).length;
  const homes = new Map<string, Sides>();
  for (const sides of [...all].sort((left, right) => tables(left) - tables(right)))
    for (const [room, parts] of Object.entries(sides.document.components))
      for (const name of Object.keys(parts)) homes.set(`${room}/${name}`, sides);
  return (sides, { component }) => !component || homes.get(component.join('/')) === sides;
}

/** Chooses one edit of each operation in turn, in a random order. */
function choose(
  all: readonly Sides[],
  kind: Kind,
  perKind: number,
  random: () => number,
  isHome: ReturnType<typeof homesOf>,
): { sides: Sides; edit: Edit }[] {
  const chosen: { sides: Sides; edit: Edit }[] = [];
  let rounds = shuffled(all, random).map((sides) => ({
    sides,
    edits: () =>
      shuffled(
        kind.edits(sides).filter((edit) => isHome(sides, edit)),
        random,
      ),
  }));
  const lists = new Map<Sides, Edit[]>();
  while (chosen.length < perKind && rounds.length > 0) {
    rounds = rounds.filter(({ sides, edits }) => {
      if (chosen.length >= perKind) return false;
      const list = lists.get(sides) ?? edits();
      lists.set(sides, list);
      const edit = list.pop();
      if (edit) chosen.push({ sides, edit });
      return list.length > 0;
    });
  }
  return chosen;
}

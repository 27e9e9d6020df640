import type { Sides } from './sides.js';

/** A change of one fact. */
export interface Edit {
  /** The place, and what becomes of it. */
  what: string;
  /** The edited component of the description, which other operations may use as well. */
  component?: [room: string, name: string];
  /** Changes a copy of the sides. */
  apply: (copy: Sides) => void;
}

/** Edits of one kind. */
export interface Kind {
  name: string;
  /** Side that is edited; deviations are between the two. */
  side: 'ours' | 'page' | 'deviations';
  /** Returns all edits of this kind that the sides of an operation allow. */
  edits: (sides: Sides) => Edit[];
}

/** Random numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns the items in a random order. */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ item }) => item);
}

/** Returns a copy of the sides of which only the edited part is new. */
export function copyFor({ side }: Kind, sides: Sides): Sides {
  const { document, codes, deviations, messages, ...page } = sides;
  // The validators of examples belong to the document, so it is copied only if it changes.
  if (side === 'ours')
    return { ...sides, document: structuredClone(document), codes: structuredClone(codes) };
  if (side === 'deviations') return { ...sides, deviations: structuredClone(deviations) };
  return { document, codes, deviations, messages, ...structuredClone(page) };
}

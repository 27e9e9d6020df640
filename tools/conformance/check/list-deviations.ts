import type { Deviation } from '../compare/deviations.js';
import { type Rank, ranks } from '../compare/rank.js';
import type { FilePlace } from '../places/file-place.js';

/** A declared deviation, and its place. */
export interface ListedDeviation extends FilePlace {
  place: string;
  aspect: string;
  rank: Rank | 'none';
  operations: string[] | '*';
}

/** Counts deviations by aspect. */
export function countBy(deviations: readonly { aspect: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { aspect } of deviations) counts[aspect] = (counts[aspect] ?? 0) + 1;
  return counts;
}

/** Counts deviations by rank, and each rank by aspect; `none` if an entry has no rank. */
export function countRanks(
  deviations: readonly Deviation[],
): Partial<Record<Rank | 'none', Record<string, number>>> {
  const entries = [...ranks, 'none'].flatMap((rank) => {
    const found = deviations.filter((deviation) => (deviation.rank ?? 'none') === rank);
    return found.length > 0 ? [[rank, countBy(found)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Returns an entry as the result lists it. */
export function listed(
  { place, aspect, rank, operations }: Deviation,
  at: FilePlace | undefined,
): ListedDeviation {
  return { file: '', line: 1, ...at, place, aspect, rank: rank ?? 'none', operations };
}

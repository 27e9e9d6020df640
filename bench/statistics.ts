/**
 * The middle value; between the two middle ones for an even number of values.
 *
 * @throws {RangeError} for no value at all.
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The value below which this part of the values lies, interpolated between neighbours.
 *
 * @param part from 0, the smallest, to 1, the largest.
 * @throws {RangeError} for no value at all.
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('No value was measured.');
  return below + (above - below) * (place - Math.floor(place));
}

/** Compares values with those of the base that were measured in the same round, so that slow moments cancel out. */
export function compare(values: readonly number[], base: readonly number[]) {
  const pairs = values.map((value, round) => [value, base[round] ?? Number.NaN] as const);
  const added = pairs.map(([value, ofBase]) => value - ofBase);
  return {
    median: median(values),
    /** Median of the differences to the base. */
    added: median(added),
    /** The middle half of the differences lies between these. */
    addedQuartiles: [quantile(added, 0.25), quantile(added, 0.75)] as const,
    /** Median of the ratios to the base. */
    ratio: median(pairs.map(([value, ofBase]) => value / ofBase)),
  };
}

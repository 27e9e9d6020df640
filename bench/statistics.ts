/**
 * Returns the middle value, or the mean of the two middle ones.
 *
 * @throws {RangeError} when there is no value.
 */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A quantity as measured in all rounds, and compared with a base that was measured in the same rounds. */
export interface Comparison {
  median: number;
  /** Median of the differences to the base. */
  added: number;
  /** Median of the ratios to the base. */
  ratio: number;
  /** Quartiles of the ratios: half of the rounds lie between them. */
  ratioQuartiles: readonly [number, number];
}

/** Compares values with those of the base round by round, so that slow moments of the machine cancel out. */
export function compare(values: readonly number[], base: readonly number[]): Comparison {
  const pairs = values.map((value, round) => [value, base[round] ?? Number.NaN] as const);
  const ratios = pairs.map(([value, ofBase]) => value / ofBase);
  return {
    median: median(values),
    added: median(pairs.map(([value, ofBase]) => value - ofBase)),
    ratio: median(ratios),
    ratioQuartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  };
}

/** Returns the value below which `part` (0 to 1) of the values lie, interpolated between neighbours. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('No value was measured.');
  return below + (above - below) * (place - Math.floor(place));
}

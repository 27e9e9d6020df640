/**
 * Runs each item once per round, one after the other, and returns the results of each item in the order of the rounds.
 *
 * The order differs from round to round, so that no item always follows the same neighbour or goes first.
 */
export async function inRounds<Item, Result>(
  items: readonly Item[],
  rounds: number,
  run: (item: Item) => Promise<Result>,
): Promise<Map<Item, Result[]>> {
  const results = new Map(items.map((item) => [item, [] as Result[]]));
  for (let round = 0; round < rounds; round++) {
    const start = round % items.length;
    const order = [...items.slice(start), ...items.slice(0, start)];
    // Backwards in every second cycle.
    if (Math.floor(round / items.length) % 2) order.reverse();
    for (const item of order) results.get(item)?.push(await run(item));
  }
  return results;
}

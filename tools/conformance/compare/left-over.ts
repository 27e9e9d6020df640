/** Returns the items that another list lacks, or has fewer times; items with the same key are equal. */
export function leftOver<Item>(
  items: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => unknown = (item) => item,
): Item[] {
  const rest = others.map(keyOf);
  return items.filter((item) => {
    const position = rest.indexOf(keyOf(item));
    if (position !== -1) rest.splice(position, 1);
    return position === -1;
  });
}

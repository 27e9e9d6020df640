import { relative } from 'node:path';
import type { FilePlace } from './description-places.js';

/** `file:line`, from the current folder, as terminals and editors follow it. */
export function placeText({ file, line }: FilePlace): string {
  return `${relative('', file)}:${line}`;
}

/** Items by a title, in the order in which the titles come first. */
export function groupedBy<Item>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const title = titleOf(item);
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return groups;
}

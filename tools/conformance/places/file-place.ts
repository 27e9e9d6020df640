import { join, relative } from 'node:path';
import type { Finding } from '../pages/facts.js';

/** A line of a file. */
export interface FilePlace {
  file: string;
  line: number;
}

/** A place of the pages that cannot be read, or that contradicts another one. */
export interface UnreadablePlace extends FilePlace {
  text: string;
}

/** Returns the places of findings; their pages are in `folder`. */
export function unreadablePlaces(findings: readonly Finding[], folder: string): UnreadablePlace[] {
  return findings.map(({ page, line, text }) => ({ file: join(folder, page), line, text }));
}

/** Returns the places without repetitions. */
export function distinctPlaces(places: readonly FilePlace[]): FilePlace[] {
  return [...new Map(places.map((place) => [`${place.file}:${place.line}`, place])).values()];
}

/** Formats a place as `file:line`, from the current folder, as terminals and editors follow it. */
export function placeText({ file, line }: FilePlace): string {
  return `${relative('', file)}:${line}`;
}

/** Groups items by a title, in the order in which the titles first appear. */
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

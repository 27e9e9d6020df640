import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Difference } from './difference.js';

/** A declared difference between the description and the pages: an entry of `openapi/deviations.yaml`. */
export interface Deviation {
  /** Operations that it holds for, or `'*'` for all. */
  operations: string[] | '*';
  /** Place of the difference, as a message prints it; a final `*` stands for any end. */
  place: string;
  /** Aspect of the difference, or `text` for wording that no machine compares. */
  aspect: string;
  /** What both sides say, as `sidesOf` writes it; none for wording. */
  found?: string[];
  page: string;
  ours: string;
  why: string;
}

/** Reads the declared deviations; a test holds the file to this form. */
export function readDeviations(file: string | URL): Deviation[] {
  return (parse(readFileSync(file, 'utf8')) as { deviations: Deviation[] }).deviations;
}

/** What page and description say, and which schema does: `"2" -> 2 (ConnectorCreateRequest)`. */
export function sidesOf({ page_says, we_say, component }: Difference): string {
  return `${page_says} -> ${we_say}${component ? ` (${component})` : ''}`;
}

/** Whether a deviation declares this difference. */
export function declares(deviation: Deviation, difference: Difference): boolean {
  const { operations, place, aspect } = deviation;
  if (operations !== '*' && !operations.includes(difference.operationId)) return false;
  if (aspect !== difference.aspect) return false;
  // Another value at a declared place is another difference.
  if (!deviation.found?.includes(sidesOf(difference))) return false;
  return place.endsWith('*')
    ? difference.place.startsWith(place.slice(0, -1))
    : place === difference.place;
}

import { readDataFile } from '../../description/read-yaml.js';
import type { Difference } from './difference.js';

/** A declared difference between the description and the pages: an entry of `openapi/deviations.yaml`. */
export interface Deviation {
  /** Operations that it holds for, or `'*'` for all that have such a place. */
  operations: string[] | '*';
  /** Beside `'*'`: operations that it does not hold for. */
  except?: string[];
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

/** Reads the declared deviations; `judge` holds the file to its form. */
export function readDeviations(file: string | URL): Deviation[] {
  return readDataFile<{ deviations: Deviation[] }>(file, 'deviations').deviations;
}

/** What page and description say, and which schema does: `"2" -> 2 (ConnectorCreateRequest)`. */
export function sidesOf({ page_says, we_say, component, aspect }: Difference): string {
  // That requests are strict is one decision for all schemas.
  const where = component && aspect !== 'additionalProperties' ? ` (${component})` : '';
  return `${page_says} -> ${we_say}${where}`;
}

/** Whether a deviation is meant for an operation. */
export function isFor({ operations, except = [] }: Deviation, operationId: string): boolean {
  return operations === '*' ? !except.includes(operationId) : operations.includes(operationId);
}

/** Whether a deviation declares this difference. */
export function declares(deviation: Deviation, difference: Difference): boolean {
  const { place, aspect } = deviation;
  if (!isFor(deviation, difference.operationId)) return false;
  if (aspect !== difference.aspect) return false;
  // Another value at a declared place is another difference.
  if (!deviation.found?.includes(sidesOf(difference))) return false;
  return place.endsWith('*')
    ? difference.place.startsWith(place.slice(0, -1))
    : place === difference.place;
}

import { readDataFile } from '../../description/read-yaml.js';
import type { Difference } from './difference.js';
import { type Rank, rankProblems } from './rank.js';

/** A declared difference between the description and the pages: an entry of `openapi/deviations.yaml`. */
export interface Deviation {
  /** Operations that it applies to, or `'*'` for all that have such a place. */
  operations: string[] | '*';
  /** Beside `'*'`: operations that it does not apply to. */
  except?: string[];
  /** Place of the difference, as a message prints it; a final `*` matches any end. */
  place: string;
  /** Aspect of the difference, or `text` for wording, which is not compared. */
  aspect: string;
  /** Both sides, as `sidesOf` formats them; missing for wording. */
  found?: string[];
  page: string;
  ours: string;
  why: string;
  /** Rank of the evidence for our side. */
  rank?: Rank;
  /** Two independent sources that let a low rank make a request stricter. */
  agree?: string[];
}

/** Reads the declared deviations; `judge` checks the form of the entries. */
export function readDeviations(file: string | URL): Deviation[] {
  return readDataFile<{ deviations: Deviation[] }>(file, 'deviations').deviations;
}

/** Formats both sides of a difference, and the schema: `"2" -> 2 (ConnectorCreateRequest)`. */
export function sidesOf({ page_says, we_say, component, aspect }: Difference): string {
  // Strict requests are one decision for all schemas.
  const where = component && aspect !== 'additionalProperties' ? ` (${component})` : '';
  return `${page_says} -> ${we_say}${where}`;
}

/** Whether a deviation applies to an operation. */
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

const sentences = ['page', 'ours', 'why'] as const;

/** Returns the problems in the form of an entry, one line each. */
export function formProblems(deviation: Deviation): string[] {
  const { operations, except, aspect, found } = deviation;
  const known = ['operations', 'except', 'place', 'aspect', 'found', 'rank', 'agree', ...sentences];
  const problems = Object.keys(deviation)
    .filter((key) => !known.includes(key))
    .map((key) => `unknown key ${key}`);
  if (operations !== '*' && !(isTexts(operations) && operations.length > 0))
    problems.push("operations must be a list of operation ids, or '*'");
  if (except !== undefined && (operations !== '*' || !isTexts(except)))
    problems.push("except must be a list of operation ids beside operations: '*'");
  for (const key of ['place', 'aspect'] as const)
    if (typeof deviation[key] !== 'string') problems.push(`${key} is missing`);
  if (aspect === 'text' ? found !== undefined : !isTexts(found) || found.length === 0)
    problems.push('found lists both sides for every aspect but text, which has none');
  for (const key of sentences)
    if (!/\S.*\.$/s.test(String(deviation[key]))) problems.push(`${key} must be a sentence`);
  problems.push(...rankProblems(deviation));
  return problems;
}

/** Whether an entry is well formed, so that it can be compared with differences. */
export function isWellFormed(deviation: Deviation): boolean {
  return formProblems(deviation).length === 0;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

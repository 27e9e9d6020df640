import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../description/is-record.js';
import { defined } from '../pages/defined.js';
import type { Example, Json } from '../pages/facts.js';
import { kindOf, type ReportChange } from './change.js';
import type { Pair } from './compare-tables.js';

/** Longest part of an example that a message shows. */
const shownLength = 60;

/** Compares two versions of the examples. */
export function compareExampleBlocks({ old, new: now }: Pair, report: ReportChange): void {
  const places = new Set([...old.examples, ...now.examples].map(placeOf));
  for (const place of places) {
    const isHere = (example: Example) => placeOf(example) === place;
    // Examples that only moved within their place are no change.
    const before = old.examples.filter(isHere);
    const after = now.examples.filter(isHere);
    const gone = before.filter((one) => !after.some((other) => isSame(one, other)));
    const fresh = after.filter((one) => !before.some((other) => isSame(one, other)));
    for (let index = 0; index < Math.max(gone.length, fresh.length); index += 1) {
      const [left, right] = [gone[index], fresh[index]];
      const { line = 1 } = right ?? left ?? {};
      report({ kind: kindOf(left, right), place, aspect: 'example', ...sides(left, right), line });
    }
  }
}

function placeOf(example: Example): string {
  return example.in === 'request' ? 'request' : `response.${example.status ?? ''}`;
}

function isSame({ line: _old, ...left }: Example, { line: _new, ...right }: Example): boolean {
  return isDeepStrictEqual(left, right);
}

/** Returns the first difference, with the path to it; of a single example, the example. */
function sides(old: Example | undefined, now: Example | undefined): { old?: string; new?: string } {
  const whole = (one: Example | undefined) => one && shorten(one.value ?? one.url);
  if (!old || !now) return defined({ old: whole(old), new: whole(now) });
  if (old.method !== now.method || old.url !== now.url)
    return { old: `${old.method} ${old.url}`, new: `${now.method} ${now.url}` };
  const places = differingPaths(old.value, now.value, '');
  const [first] = places;
  if (!first) return { old: shorten(old.value), new: shorten(now.value) };
  const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
  return { old: `${first.path} ${shorten(first.old)}`, new: `${shorten(first.new)}${more}` };
}

interface Differing {
  path: string;
  old: Json | undefined;
  new: Json | undefined;
}

function differingPaths(old: Json | undefined, now: Json | undefined, path: string): Differing[] {
  if (isDeepStrictEqual(old, now)) return [];
  const [left, right] = [partsOf(old), partsOf(now)];
  if (!left || !right || Array.isArray(old) !== Array.isArray(now))
    return [{ path: path || '/', old, new: now }];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return keys.flatMap((key) => differingPaths(left.get(key), right.get(key), `${path}/${key}`));
}

function partsOf(value: Json | undefined): Map<string, Json> | undefined {
  return Array.isArray(value) || isRecord(value) ? new Map(Object.entries(value)) : undefined;
}

function shorten(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}...` : text;
}

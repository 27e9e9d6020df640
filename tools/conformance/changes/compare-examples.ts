import { isDeepStrictEqual } from 'node:util';
import type { Example } from '../pages/facts.js';
import type { ReportChange } from './change.js';
import type { Pair } from './compare-tables.js';

/** Longest part of an example that a message shows. */
const shownLength = 60;

/** Holds two versions of the examples against each other. */
export function compareExampleBlocks({ old, new: now }: Pair, report: ReportChange): void {
  const places = new Set([...old.examples, ...now.examples].map(placeOf));
  for (const place of places) {
    const isHere = (example: Example) => placeOf(example) === place;
    // Those that are the same wherever they stand are no change.
    const before = old.examples.filter(isHere);
    const after = now.examples.filter(isHere);
    const changed = before.filter((one) => !after.some((other) => isSame(one, other)));
    const fresh = after.filter((one) => !before.some((other) => isSame(one, other)));
    for (const [index, one] of changed.entries()) {
      const other = fresh[index];
      if (other)
        report({
          kind: 'changed',
          place,
          aspect: 'example',
          ...sides(one, other),
          line: other.line,
        });
      else
        report({
          kind: 'removed',
          place,
          aspect: 'example',
          old: shorten(one.value ?? one.url),
          line: one.line,
        });
    }
    for (const one of fresh.slice(changed.length))
      report({
        kind: 'added',
        place,
        aspect: 'example',
        new: shorten(one.value ?? one.url),
        line: one.line,
      });
  }
}

function placeOf(example: Example): string {
  return example.in === 'request' ? 'request' : `response.${example.status ?? ''}`;
}

function isSame({ line: _old, ...left }: Example, { line: _new, ...right }: Example): boolean {
  return isDeepStrictEqual(left, right);
}

/** What differs first, with the path to it. */
function sides(old: Example, now: Example): { old: string; new: string } {
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
  old: unknown;
  new: unknown;
}

function differingPaths(old: unknown, now: unknown, path: string): Differing[] {
  if (isDeepStrictEqual(old, now)) return [];
  if (isObject(old) && isObject(now) && Array.isArray(old) === Array.isArray(now)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return keys.flatMap((key) => differingPaths(old[key], now[key], `${path}/${key}`));
  }
  return [{ path: path || '/', old, new: now }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shorten(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}...` : text;
}

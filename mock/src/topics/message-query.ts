import { Refusal } from '../protocol/refuse.js';
import type { Call } from '../state/call.js';
import type { TimeRange } from './search-messages.js';

/** Reads a whole number of the query; undefined when it is missing or empty. */
export function numberIn({ query }: Call, name: string): number | undefined {
  const text = query[name];
  return text === undefined || text === '' ? undefined : Number(text);
}

// The last time that a Date has.
const latestMs = 8.64e15;

/**
 * Returns the times of a search.
 *
 * @throws {Refusal} with `DMS.00400142`, which the catalogue has for times of these operations.
 */
export function rangeIn(fromMs: number, toMs: number): TimeRange {
  for (const [path, time] of Object.entries({ start_time: fromMs, end_time: toMs })) {
    if (time < 0) refuse(path, 'must be a time in milliseconds since 1970');
  }
  if (fromMs > toMs) refuse('start_time', 'must not be after end_time');
  // Beyond this, numbers are no longer exact, and no message is that late.
  return { fromMs: Math.min(fromMs, latestMs), toMs: Math.min(toMs, latestMs) };
}

function refuse(path: string, message: string): never {
  throw new Refusal('DMS.00400142', { in: 'query', path, message });
}

/**
 * Returns the messages to skip and to take of a page.
 *
 * @throws {Refusal} with `DMS.10240042` or `DMS.10240043`, which the catalogue has for paging.
 */
export function pageIn(
  call: Call,
  unit: 'page' | 'item',
): { skip: number; take: number; limit: number } {
  const limit = numberIn(call, 'limit') ?? 10;
  const offset = numberIn(call, 'offset') ?? 0;
  if (limit < 1 || limit > 1000) {
    const message = 'must be from 1 to 1000; the pages give no range, and the mock has this one';
    throw new Refusal('DMS.10240042', { in: 'query', path: 'limit', message });
  }
  if (offset < 0) {
    throw new Refusal('DMS.10240043', {
      in: 'query',
      path: 'offset',
      message: 'must be 0 or more',
    });
  }
  return { skip: unit === 'page' ? offset * limit : offset, take: limit, limit };
}

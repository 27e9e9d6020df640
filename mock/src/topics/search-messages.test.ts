import { describe, expect, it } from 'vitest';
import { newStored } from '../state/tree.js';
import { logOf } from './messages.js';
import { countIn, messagesIn } from './search-messages.js';

const description = { operations: [], resources: {}, schemas: {}, errors: {} };
const topic = newStored({ name: 'steps', created_at: 1000 });
const partitionOf = (partition: number, start: number, end: number, updatedMs: number) => ({
  partition,
  replicas: [0],
  start,
  end,
  bytes: 0,
  updatedMs,
});
const logs = [
  partitionOf(0, 0, 101, 2000),
  partitionOf(1, 50, 71, 1400),
  partitionOf(2, 0, 0, 0),
].map((one) => logOf({ description }, topic, one));
const all = { fromMs: 0, toMs: 5000 };

describe('messagesIn', () => {
  it('finds every message once, sorted by time, whatever the size of the page', () => {
    const whole = messagesIn('steps', logs, all, { skip: 0, take: 1000 });
    expect(whole).toHaveLength(122);
    expect(countIn(logs, all)).toBe(122);
    const pages = Array.from({ length: 18 }, (_, page) =>
      messagesIn('steps', logs, all, { skip: page * 7, take: 7 }),
    );
    expect(pages.flat()).toEqual(whole);
    const times = whole.map(({ timestamp }) => timestamp);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it.each([
    [{ fromMs: 1000, toMs: 1000 }, 2],
    [{ fromMs: 1001, toMs: 1010 }, 1],
    [{ fromMs: 2000, toMs: 2000 }, 1],
    [{ fromMs: 2001, toMs: 9000 }, 0],
    [{ fromMs: 0, toMs: 999 }, 0],
  ])('includes both ends of %j', (range, count) => {
    expect(countIn(logs, range)).toBe(count);
    expect(messagesIn('steps', logs, range, { skip: 0, take: 10 })).toHaveLength(count);
  });

  it('has no page beyond the end', () => {
    expect(messagesIn('steps', logs, all, { skip: 122, take: 10 })).toEqual([]);
    expect(messagesIn('steps', logs, all, { skip: 10_000, take: 10 })).toEqual([]);
  });

  it('works out a page of millions of messages', () => {
    const many = [0, 1, 2].map((partition) =>
      logOf({ description }, topic, partitionOf(partition, 0, 5_000_000, 9_000_000_000)),
    );
    const range = { fromMs: 0, toMs: 9_000_000_000 };
    expect(countIn(many, range)).toBe(15_000_000);
    const page = messagesIn('steps', many, range, { skip: 14_999_997, take: 10 });
    expect(page.map(({ offset }) => offset)).toEqual([4_999_999, 4_999_999, 4_999_999]);
  });
});

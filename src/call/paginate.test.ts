import { describe, expect, it } from 'vitest';
import { paginatePages as paginate } from '../test-support/paginate-pages.js';
import type { Pagination } from '../wire/operation.js';

const pagination = { style: 'offset-limit', items: 'tasks', total: 'total' } as const;

/** A list of a service that returns at most two items, and the offsets that were asked for. */
function listOf(
  all: unknown[],
  given: unknown = {},
  page = (part: unknown[]): unknown => ({ tasks: part, total: all.length }),
) {
  const offsets: number[] = [];
  const list = paginate(pagination, given, async (pageArguments) => {
    const { offset = 0 } = pageArguments as { offset?: number };
    offsets.push(offset);
    return page(all.slice(offset, offset + 2));
  });
  return { list, offsets };
}

/** Five items of a service with pages of two, and the positions that were asked for. */
function pagesOf(style: Pagination['style'], argument: string, given: object, total: unknown = 5) {
  const seen: unknown[] = [];
  const list = paginate({ ...pagination, style }, given, async (pageArguments) => {
    const position = Reflect.get(Object(pageArguments), argument);
    seen.push(position);
    const first = style === 'start-limit' ? (position ?? 1) - 1 : (position ?? 0) * 2;
    return { tasks: [1, 2, 3, 4, 5].slice(first, first + 2), total };
  });
  return { list, seen };
}

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

describe('paginate', () => {
  it('sends nothing until it is awaited or iterated', () => {
    const { list, offsets } = listOf([1, 2, 3]);
    list.pages();
    list[Symbol.asyncIterator]();
    expect(offsets).toEqual([]);
  });

  it('gives the first page when awaited, and sends once for two awaits', async () => {
    const { list, offsets } = listOf([1, 2, 3]);
    expect(await list).toEqual({ tasks: [1, 2], total: 3 });
    expect(await list).toEqual({ tasks: [1, 2], total: 3 });
    expect(offsets).toEqual([0]);
  });

  it('walks all items, and stops at the total', async () => {
    const { list, offsets } = listOf([1, 2, 3, 4]);
    expect(await collect(list)).toEqual([1, 2, 3, 4]);
    expect(offsets).toEqual([0, 2]);
  });

  it('walks pages', async () => {
    const { list } = listOf([1, 2, 3]);
    expect(await collect(list.pages())).toEqual([
      { tasks: [1, 2], total: 3 },
      { tasks: [3], total: 3 },
    ]);
  });

  it('counts on from an offset that is text', async () => {
    const seen: unknown[] = [];
    const list = paginate(pagination, { offset: '4' }, async (pageArguments) => {
      seen.push(pageArguments);
      return { tasks: seen.length < 2 ? [1, 2] : [3], total: 7 };
    });
    for await (const _ of list);
    expect(seen).toEqual([{ offset: '4' }, { offset: 6 }]);
  });

  it('begins at the given offset, and keeps the other arguments', async () => {
    const seen: unknown[] = [];
    const list = paginate(pagination, { offset: 3, limit: 1 }, async (pageArguments) => {
      seen.push(pageArguments);
      return { tasks: [seen.length], total: 5 };
    });
    expect(await collect(list)).toEqual([1, 2]);
    expect(seen).toEqual([
      { offset: 3, limit: 1 },
      { offset: 4, limit: 1 },
    ]);
  });

  it('counts pages from 0 where the position is the number of a page', async () => {
    const { list, seen } = pagesOf('page-number', 'offset', {});
    expect(await collect(list)).toEqual([1, 2, 3, 4, 5]);
    expect(seen).toEqual([undefined, 1, 2]);
  });

  it('begins at a page, and ends with the last one', async () => {
    const { list, seen } = pagesOf('page-number', 'offset', { offset: 1 });
    expect(await collect(list)).toEqual([3, 4, 5]);
    expect(seen).toEqual([1, 2]);
  });

  it('skips no page when the service caps the limit', async () => {
    const { list } = pagesOf('page-number', 'offset', { limit: 100 });
    expect(await collect(list)).toEqual([1, 2, 3, 4, 5]);
  });

  it('counts items from 1 where the position is that of the first item', async () => {
    const { list, seen } = pagesOf('start-limit', 'start', { limit: 2 });
    expect(await collect(list)).toEqual([1, 2, 3, 4, 5]);
    expect(seen).toEqual([undefined, 3, 5]);
    const later = pagesOf('start-limit', 'start', { start: 2 });
    expect(await collect(later.list)).toEqual([2, 3, 4, 5]);
    expect(later.seen).toEqual([2, 4]);
  });

  it.each(['page-number', 'start-limit'] as const)(
    'takes a total that is text, and does without one: %s',
    async (style) => {
      const argument = style === 'start-limit' ? 'start' : 'offset';
      const asText = pagesOf(style, argument, {}, '5');
      expect(await collect(asText.list)).toEqual([1, 2, 3, 4, 5]);
      expect(asText.seen).toHaveLength(3);
      const without = pagesOf(style, argument, {}, 'five');
      expect(await collect(without.list)).toEqual([1, 2, 3, 4, 5]);
      expect(without.seen).toHaveLength(4);
    },
  );

  it('gives one empty page for an empty list', async () => {
    const { list, offsets } = listOf([]);
    expect(await collect(list.pages())).toEqual([{ tasks: [], total: 0 }]);
    expect(offsets).toEqual([0]);
  });

  it('stops at an empty page when there is no total', async () => {
    const { list, offsets } = listOf([1, 2, 3], {}, (tasks) => ({ tasks }));
    expect(await collect(list)).toEqual([1, 2, 3]);
    expect(offsets).toEqual([0, 2, 3]);
  });

  it('stops at an empty page when the total is too large', async () => {
    const { list, offsets } = listOf([1, 2, 3], {}, (tasks) => ({ tasks, total: 99 }));
    expect(await collect(list)).toEqual([1, 2, 3]);
    expect(offsets).toEqual([0, 2, 3]);
  });

  it('stops at a first page that is empty, whatever the total', async () => {
    const { list, offsets } = listOf([], {}, (tasks) => ({ tasks, total: 99 }));
    expect(await collect(list)).toEqual([]);
    expect(offsets).toEqual([0]);
  });

  it('stops at a page that repeats', async () => {
    let sent = 0;
    const list = paginate(pagination, {}, async () => {
      sent += 1;
      return { tasks: [{ id: 1 }, { id: 2 }], total: 99 };
    });
    expect(await collect(list)).toEqual([{ id: 1 }, { id: 2 }]);
    expect(sent).toBe(2);
  });

  it.each<[string, (all: number[]) => void]>([
    ['shrinks', (all) => all.splice(3)],
    ['is emptied', (all) => all.splice(0)],
  ])('ends when the list %s while it is walked', async (_, change) => {
    const all = [1, 2, 3, 4, 5, 6];
    const { list, offsets } = listOf(all);
    const walked: unknown[] = [];
    for await (const item of list) {
      walked.push(item);
      if (item === 2) change(all);
    }
    expect(walked.slice(0, 2)).toEqual([1, 2]);
    expect(walked.slice(2)).toEqual(all.slice(2));
    expect(offsets).toEqual([0, 2]);
  });

  it('gives no empty page when the list is emptied while it is walked', async () => {
    const all = [1, 2, 3, 4];
    const { list } = listOf(all);
    const pages: unknown[] = [];
    for await (const page of list.pages()) {
      pages.push(page);
      all.splice(0);
    }
    expect(pages).toEqual([{ tasks: [1, 2], total: 4 }]);
  });

  it('goes on while the list grows', async () => {
    const all = [1, 2, 3];
    const { list } = listOf(all);
    const walked: unknown[] = [];
    for await (const item of list) {
      walked.push(item);
      if (item === 3) all.push(4, 5);
    }
    // The total of the last page was read before.
    expect(walked).toEqual([1, 2, 3]);
    expect(await collect(list)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each(['items', 'pages'])('stops sending when the loop over %s is left', async (what) => {
    const { list, offsets } = listOf([1, 2, 3, 4]);
    for await (const _ of what === 'pages' ? list.pages() : list) break;
    expect(offsets).toEqual([0]);
  });

  it('sends for the next page only when it is asked for', async () => {
    const { list, offsets } = listOf([1, 2, 3, 4]);
    const walk = list[Symbol.asyncIterator]();
    await walk.next();
    await walk.next();
    expect(offsets).toEqual([0]);
    await walk.next();
    expect(offsets).toEqual([0, 2]);
  });

  it('begins anew with each walk, whatever was awaited before', async () => {
    const all = [1, 2, 3];
    const { list, offsets } = listOf(all);
    await list;
    expect(await collect(list)).toEqual([1, 2, 3]);
    expect(await collect(list)).toEqual([1, 2, 3]);
    expect(offsets).toEqual([0, 0, 2, 0, 2]);
  });

  it('rejects in the middle of a walk', async () => {
    const failure = new Error('refused');
    let sent = 0;
    const list = paginate(pagination, {}, async () => {
      sent += 1;
      if (sent === 2) throw failure;
      return { tasks: [1, 2], total: 4 };
    });
    const walked: unknown[] = [];
    const walking = async () => {
      for await (const item of list) walked.push(item);
    };
    await expect(walking()).rejects.toBe(failure);
    expect(walked).toEqual([1, 2]);
    expect(sent).toBe(2);
  });

  it.each([undefined, null, 'text', {}, { tasks: null }, { tasks: 'text' }])(
    'takes %o as a page without items',
    async (answer) => {
      const list = paginate(pagination, undefined, async () => answer);
      expect(await collect(list)).toEqual([]);
    },
  );

  it('rejects as a promise does', async () => {
    const failure = new Error('refused');
    const list = paginate(pagination, {}, () => Promise.reject(failure));
    await expect(list).rejects.toBe(failure);
    expect(await list.catch((error: unknown) => error)).toBe(failure);
    await expect(collect(list)).rejects.toBe(failure);
    let isSettled = false;
    await list
      .finally(() => {
        isSettled = true;
      })
      .catch(() => {});
    expect(isSettled).toBe(true);
  });
});

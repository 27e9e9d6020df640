import type { Pagination } from './operation.js';

/**
 * A list that comes in pages. Nothing is sent until it is awaited or iterated.
 *
 * - `await list` gives the first page, and sends one request however often it is awaited.
 * - `for await (const item of list)` walks the items of all pages.
 * - `for await (const page of list.pages())` walks the pages.
 *
 * Each walk begins anew, and stops sending when it is left early.
 */
export interface Paged<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  pages(): AsyncIterable<Page>;
}

/** Pages of a list, each fetched with the given arguments and those that select the page. */
export function paginate(
  pagination: Pagination,
  firstArguments: unknown,
  fetchPage: (pageArguments: unknown) => Promise<unknown>,
): Paged<unknown, unknown> {
  let awaited: Promise<unknown> | undefined;
  const firstPage = () => {
    awaited ??= fetchPage(firstArguments);
    return awaited;
  };

  async function* pages() {
    let pageArguments = firstArguments;
    let previous: unknown[] | undefined;
    // The first page walked is a full one, unless it is the last.
    let pageSize: number | undefined;
    while (true) {
      const page = await fetchPage(pageArguments);
      const items = itemsOf(page, pagination);
      // A service that ignores the paging arguments repeats its first page for ever.
      if (previous && (items.length === 0 || isSame(items, previous))) return;
      yield page;
      pageSize ??= items.length;
      const next = nextArguments(pagination, pageArguments, page, pageSize);
      if (next === undefined) return;
      pageArguments = next;
      previous = items;
    }
  }

  async function* items() {
    for await (const page of pages()) yield* itemsOf(page, pagination);
  }

  return {
    then: (onFulfilled, onRejected) => firstPage().then(onFulfilled, onRejected),
    catch: (onRejected) => firstPage().catch(onRejected),
    finally: (onFinally) => firstPage().finally(onFinally),
    pages,
    [Symbol.asyncIterator]: items,
    [Symbol.toStringTag]: 'Paged',
  };
}

interface Style {
  /** Argument that selects a page. */
  argument: string;
  /** Its value for the first page. */
  first: number;
  next: (position: number, received: number) => number;
  /** Number of items on the pages before a position. */
  before: (position: number, pageSize: number) => number;
}

// Not position + limit: the service may cap the limit, and items would be skipped.
const styles: Record<Pagination['style'], Style> = {
  'offset-limit': {
    argument: 'offset',
    first: 0,
    next: (offset, received) => offset + received,
    before: (offset) => offset,
  },
  'page-number': {
    argument: 'offset',
    first: 0,
    next: (page) => page + 1,
    before: (page, pageSize) => page * pageSize,
  },
  'start-limit': {
    argument: 'start',
    first: 1,
    next: (start, received) => start + received,
    before: (start) => start - 1,
  },
};

/** Arguments of the page after `page`; undefined when it was the last. */
function nextArguments(
  pagination: Pagination,
  current: unknown,
  page: unknown,
  pageSize: number,
): unknown {
  const received = itemsOf(page, pagination).length;
  if (received === 0) return undefined;
  const { argument, first, next, before } = styles[pagination.style];
  const given = asRecord(current);
  // Without types a position may come as text, from a query.
  const position = Number(given[argument] ?? first) || first;
  const total = totalOf(page, pagination);
  if (total !== undefined && before(position, pageSize) + received >= total) return undefined;
  return { ...given, [argument]: next(position, received) };
}

/** One list of the service gives its total as text. */
function totalOf(page: unknown, pagination: Pagination): number | undefined {
  const total = asRecord(page)[pagination.total];
  if (typeof total === 'string' && /^\d+$/.test(total)) return Number(total);
  return typeof total === 'number' ? total : undefined;
}

/** An answer may lack the field, or hold null: that is a page without items. */
function itemsOf(page: unknown, pagination: Pagination): unknown[] {
  const items = asRecord(page)[pagination.items];
  return Array.isArray(items) ? items : [];
}

function asRecord(value: unknown): Record<string, unknown> {
  // Any object can be read by name.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isSame(items: unknown[], previous: unknown[]): boolean {
  return JSON.stringify(items) === JSON.stringify(previous);
}

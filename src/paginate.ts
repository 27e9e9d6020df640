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
    while (true) {
      const page = await fetchPage(pageArguments);
      const items = itemsOf(page, pagination);
      // A service that ignores the paging arguments repeats its first page for ever.
      if (previous && (items.length === 0 || isSame(items, previous))) return;
      yield page;
      const next = nextArguments[pagination.style](pagination, pageArguments, page);
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

/** Arguments of the page after `page`; undefined when it was the last. */
type NextArguments = (pagination: Pagination, current: unknown, page: unknown) => unknown;

const nextArguments: Record<Pagination['style'], NextArguments> = {
  'offset-limit': nextOffset,
};

function nextOffset(pagination: Pagination, current: unknown, page: unknown): unknown {
  const received = itemsOf(page, pagination).length;
  if (received === 0) return undefined;
  const { offset, ...others } = asRecord(current);
  // Without types an offset may come as text, from a query. Not offset + limit: the service may cap the limit, and items would be skipped.
  const next = (Number(offset ?? 0) || 0) + received;
  const total = asRecord(page)[pagination.total];
  return typeof total === 'number' && next >= total ? undefined : { ...others, offset: next };
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

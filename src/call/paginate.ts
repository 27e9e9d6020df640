import { fieldOf } from '../wire/answer.js';
import type { Call } from '../wire/call.js';
import { givenOptions } from '../wire/given-options.js';
import { jsonText } from '../wire/json-text.js';
import type { Pagination } from '../wire/operation.js';
import { ownField } from '../wire/own.js';
import type { Paged } from '../wire/paged.js';

// Other clients got this code for a position at the end of the list.
const beyondTheEnd = 'DMS.40050010';

/** Returns a list that fetches its pages with the given arguments and those that select the page. */
export function paginate(
  pagination: Pagination,
  firstArguments: unknown,
  fetchPage: (pageArguments: unknown) => Call<unknown>,
): Paged<unknown, unknown> {
  let awaited: Call<unknown> | undefined;
  const firstPage = () => {
    awaited ??= fetchPage(firstArguments);
    return awaited;
  };

  async function* pages() {
    let pageArguments = firstArguments;
    let previous: unknown[] | undefined;
    // The first page is full, unless it is the last.
    let pageSize: number | undefined;
    while (true) {
      let page: unknown;
      try {
        page = await fetchPage(pageArguments);
      } catch (error) {
        // The list shrank, and ends before this position.
        if (previous && fieldOf(error, 'code') === beyondTheEnd) return;
        throw error;
      }
      const items = itemsOf(page, pagination);
      // A service that ignores the paging arguments repeats its first page forever.
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
    withResponse: () => firstPage().withResponse(),
    pages,
    async toArray(options = {}) {
      const { maxItems = Infinity } = givenOptions('toArray', options, optionKinds);
      const collected: unknown[] = [];
      for await (const item of items()) {
        if (collected.push(item) === maxItems) break;
      }
      return collected;
    },
    [Symbol.asyncIterator]: items,
    [Symbol.toStringTag]: 'Paged',
    ...ofArrays,
  };
}

const optionKinds = { maxItems: 'whole number from 1' } as const;

const refuse = (): never => {
  throw new TypeError(
    'a list has pages: write "for await (const item of list)" or "await list.toArray()".',
  );
};

// The types lack these members of arrays. In JavaScript they tell what to write instead.
const ofArrays = { [Symbol.iterator]: refuse, forEach: refuse, map: refuse, filter: refuse };

/** Returns the arguments of the page after `page`; undefined when it was the last. */
function nextArguments(
  pagination: Pagination,
  current: unknown,
  page: unknown,
  pageSize: number,
): unknown {
  const { style } = pagination;
  const isPageNumber = style === 'page-number';
  const [argument, first] = style === 'start-limit' ? ['start', 1] : ['offset', 0];
  const received = itemsOf(page, pagination).length;
  const total = totalOf(page, pagination);
  // JavaScript callers may pass a position as text, from a query.
  const position = Number(ownField(current, argument) ?? first) || first;
  const before = isPageNumber ? position * pageSize : position - first;
  if (received === 0 || before + received >= total) return undefined;
  // Not position + limit: the service may cap the limit, and items would be skipped.
  // A cast: the mapper of arguments refuses anything but an object.
  return {
    ...(current as object | undefined),
    [argument]: position + (isPageNumber ? 1 : received),
  };
}

/** Returns the total of a list; NaN when the page has none. One list of the service has a total in text. */
function totalOf(page: unknown, pagination: Pagination): number {
  const total = ownField(page, pagination.total);
  // An object of a broken answer may not be convertible.
  return typeof total === 'object' ? Number.NaN : Number(total || Number.NaN);
}

/** Returns the items of a page; none when the field is missing or null. */
function itemsOf(page: unknown, pagination: Pagination): unknown[] {
  const items = ownField(page, pagination.items);
  return Array.isArray(items) ? items : [];
}

function isSame(items: unknown[], previous: unknown[]): boolean {
  try {
    return jsonText(items, 'items', refuse) === jsonText(previous, 'items', refuse);
  } catch {
    return false; // Nested too deep to compare, and for a list of the service.
  }
}

import { fieldOf } from '../wire/answer.js';
import type { Call } from '../wire/call.js';
import { givenOptions } from '../wire/given-options.js';
import type { Pagination } from '../wire/operation.js';
import type { Paged } from '../wire/paged.js';
import { isSame, itemsOf, nextArguments } from './page.js';

// Other clients got this code for a position at the end of the list.
const beyondTheEnd = 'DMS.40050010';

type FetchPage = (pageArguments: unknown) => Call<unknown>;

/** Returns a list that fetches its pages with the given arguments and those that select the page. */
export function paginate(
  pagination: Pagination,
  firstArguments: unknown,
  fetchPage: FetchPage,
): Paged<unknown, unknown> {
  return new List(pagination, firstArguments, fetchPage);
}

// A class, because making an object of ten functions takes a tenth of the time of a call.
class List implements Paged<unknown, unknown> {
  readonly #pagination: Pagination;
  readonly #firstArguments: unknown;
  readonly #fetchPage: FetchPage;
  #awaited: Call<unknown> | undefined;

  constructor(pagination: Pagination, firstArguments: unknown, fetchPage: FetchPage) {
    this.#pagination = pagination;
    this.#firstArguments = firstArguments;
    this.#fetchPage = fetchPage;
  }

  #firstPage(): Call<unknown> {
    this.#awaited ??= this.#fetchPage(this.#firstArguments);
    return this.#awaited;
  }

  then<Result = unknown, Failure = never>(
    onFulfilled?: ((page: unknown) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    return this.#firstPage().then(onFulfilled, onRejected);
  }

  catch<Failure = never>(
    onRejected?: ((reason: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<unknown> {
    return this.#firstPage().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<unknown> {
    return this.#firstPage().finally(onFinally);
  }

  withResponse() {
    return this.#firstPage().withResponse();
  }

  async *pages() {
    const pagination = this.#pagination;
    let pageArguments = this.#firstArguments;
    let previous: unknown[] | undefined;
    // The first page is full, unless it is the last.
    let pageSize: number | undefined;
    while (true) {
      let page: unknown;
      try {
        page = await this.#fetchPage(pageArguments);
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

  async *[Symbol.asyncIterator]() {
    for await (const page of this.pages()) yield* itemsOf(page, this.#pagination);
  }

  async toArray(options = {}): Promise<unknown[]> {
    const { maxItems = Infinity } = givenOptions('toArray', options, optionKinds);
    const collected: unknown[] = [];
    for await (const item of this) {
      if (collected.push(item) === maxItems) break;
    }
    return collected;
  }

  get [Symbol.toStringTag]() {
    return 'Paged';
  }

  // The types lack these members of arrays. In JavaScript they tell what to write instead.
  [Symbol.iterator]() {
    return refuse();
  }
  forEach() {
    return refuse();
  }
  map() {
    return refuse();
  }
  filter() {
    return refuse();
  }
}

const optionKinds = { maxItems: 'whole number from 1' } as const;

function refuse(): never {
  throw new TypeError(
    'a list has pages: write "for await (const item of list)" or "await list.toArray()".',
  );
}

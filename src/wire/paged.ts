import type { Call } from './call.js';

/**
 * A list in pages. Nothing is sent until it is awaited or iterated.
 *
 * - `await list` resolves to the first page; awaiting it again sends no further request.
 * - `for await (const item of list)` walks the items of all pages; `await list.toArray()` collects them.
 * - `for await (const page of list.pages())` walks the pages.
 *
 * Each walk starts again at the first page. Leaving the loop early stops the requests.
 */
export interface Paged<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** Walks the pages, one after the other. */
  pages(): AsyncIterable<Page>;
  /**
   * Collects the items of all pages.
   *
   * @throws {TypeError} when an option is wrong.
   */
  toArray(options?: ToArrayOptions): Promise<Item[]>;
}

/** Options of `toArray`. */
export interface ToArrayOptions {
  /**
   * Maximum number of items, from 1. No page is requested after it is reached.
   *
   * @default Infinity
   */
  maxItems?: number | undefined;
}

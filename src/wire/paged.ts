/**
 * A list in pages. Nothing is sent until it is awaited or iterated.
 *
 * - `await list` resolves to the first page; awaiting it again sends no further request.
 * - `for await (const item of list)` walks the items of all pages.
 * - `for await (const page of list.pages())` walks the pages.
 *
 * Each walk starts again at the first page. Leaving the loop early stops the requests.
 */
export interface Paged<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /** Walks the pages, one after the other. */
  pages(): AsyncIterable<Page>;
}

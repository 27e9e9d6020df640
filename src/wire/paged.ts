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
  /** The pages, one after the other. */
  pages(): AsyncIterable<Page>;
}

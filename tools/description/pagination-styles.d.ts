import type { Pagination } from '../../src/wire/operation.js';

/** The query parameters of each style of paging; the first selects the page. */
export const paginationStyles: Readonly<Record<Pagination['style'], readonly [string, string]>>;

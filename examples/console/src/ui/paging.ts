/** Items on a page. The service takes up to 50; a small page shows how paging works. */
export const pageSize = 5;

/** Returns the parameters of a list for a page, from 1. */
export function pageParameters(page: number): { limit: number; offset: number } {
  return { limit: pageSize, offset: (page - 1) * pageSize };
}

/** Returns the number of the last page, at least 1. */
export function lastPage(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

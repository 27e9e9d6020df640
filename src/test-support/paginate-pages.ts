import { paginate } from '../call/paginate.js';
import type { Paged } from '../wire/paged.js';

/** Paginates over pages without status and headers. */
export function paginatePages(
  pagination: Parameters<typeof paginate>[0],
  firstArguments: unknown,
  fetchPage: (pageArguments: unknown) => Promise<unknown>,
): Paged<unknown, unknown> {
  return paginate(pagination, firstArguments, (pageArguments) =>
    Object.assign(fetchPage(pageArguments), { withResponse: () => Promise.reject(new Error()) }),
  );
}

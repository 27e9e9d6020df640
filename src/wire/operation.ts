/** How the pages of a list follow each other: `x-pagination` in the description. */
export interface Pagination {
  /**
   * - `offset-limit`: the argument `offset` counts the items to skip.
   * - `page-number`: the argument `offset` is the number of the page, from 0.
   * - `start-limit`: the argument `start` is the position of the first item, from 1.
   */
  readonly style: 'offset-limit' | 'page-number' | 'start-limit';
  /** Field of a page that holds its items. */
  readonly items: string;
  /** Field of a page that holds the number of items on all pages, perhaps as text. */
  readonly total: string;
  /** Largest `limit` that the service takes. */
  readonly maxLimit?: number;
}

/**
 * What the runtime must know about one operation; `generated/operations.ts` holds one per operation.
 *
 * What most operations have in common is left out: every client carries the whole table.
 */
export interface Operation {
  /** HTTP method. */
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** Path template, such as `/v2/{project_id}/instances`; its parameters are all required. */
  readonly path: string;
  /** Names of the query parameters; one that a request cannot do without ends in `!`. */
  readonly query?: readonly string[];
  /** Left out where the operation takes no body. */
  readonly body?: 'required' | 'optional';
  /** What a successful answer carries, if not JSON; a 204 carries nothing in any case. */
  readonly answer?: 'text' | 'none';
  /** Left out where the answer comes whole. */
  readonly pagination?: Pagination;
}

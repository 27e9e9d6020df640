/** Paging of a list: `x-pagination` in the description. */
export interface Pagination {
  /**
   * - `offset-limit`: the argument `offset` is the number of items to skip.
   * - `page-number`: the argument `offset` is the number of the page, from 0.
   * - `start-limit`: the argument `start` is the position of the first item, from 1.
   */
  readonly style: 'offset-limit' | 'page-number' | 'start-limit';
  /** Field of a page that holds its items. */
  readonly items: string;
  /** Field of a page that holds the number of items on all pages, as a number or as text. */
  readonly total: string;
  /** Maximum of `limit`. */
  readonly maxLimit?: number;
}

/**
 * Facts that the client needs to send an operation; `generated/operations.ts` holds one entry per operation.
 *
 * Common defaults are omitted, because every client carries the whole table.
 */
export interface Operation {
  /** HTTP method. */
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** Path template, such as `/v2/{project_id}/instances`; its parameters are all required. */
  readonly path: string;
  /** Names of the query parameters; the name of a required one ends in `!`. */
  readonly query?: readonly string[];
  /** Values of the parameters that allow one value only; an argument replaces it. */
  readonly constants?: Readonly<Record<string, string | number | boolean>>;
  /** Whether a body is required; undefined when the operation takes none. */
  readonly body?: 'required' | 'optional';
  /**
   * Content of a successful answer; undefined for JSON. A 204 has no content in any case.
   *
   * - `text`: a bare word.
   * - `optional`: JSON or nothing.
   * - `any`: no content is described, so that whatever comes is passed on.
   */
  readonly answer?: 'text' | 'optional' | 'any';
  /** Paging; undefined when the answer is complete. */
  readonly pagination?: Pagination;
}

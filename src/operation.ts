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
}

/** What the runtime must know about one operation; `generated/operations.ts` holds one per operation. */
export interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** Path template, such as `/v2/{project_id}/instances`. */
  readonly path: string;
  /** Argument names by the place where they are sent. */
  readonly parameters: { readonly path: readonly string[]; readonly query: readonly string[] };
  /** Names of the parameters that a request cannot do without. */
  readonly required: readonly string[];
  readonly body: 'required' | 'optional' | 'none';
  /** What a successful answer carries; a 204 carries nothing in any case. */
  readonly answer: 'json' | 'text' | 'none';
  readonly pagination?: Pagination;
}

/** What can be set for one call, beside the arguments of the operation. */
export interface CallOptions {
  /** Aborts the call. The promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Further request headers. They never replace the credential. */
  headers?: Record<string, string> | undefined;
}

/** Arguments of a call, sorted by the place where they are sent. */
export interface RequestParts {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
}

/** Answer to a request: `data` is the text of a success, `error` the parsed body of a refusal. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
  url: string;
}

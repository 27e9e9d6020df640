import { createServer } from 'node:http';
import type { Pagination } from '../../src/wire/operation.js';
import { close, listen } from '../faults/fault-server.js';

/** An item of the lists. */
export interface Item {
  id: string;
}

/** How a list behaves while it is walked. */
export interface ListBehaviour {
  /** Called before each page with the number of the request, from 1; may change the items. */
  beforePage?: (items: Item[], request: number) => void;
  /** The page to give whatever was asked for. */
  instead?: (items: readonly Item[], request: number) => readonly Item[] | undefined;
  /** Requests from this one on get no answer. */
  silentFrom?: number;
  /** One list of the service gives its total as text, and some give none. */
  total?: 'number' | 'text' | 'none';
}

/** A server that keeps one list and gives pages of it. */
export interface ListServer {
  url: string;
  items: Item[];
  /** Queries of the requests so far, in order. */
  queries: readonly URLSearchParams[];
  /** Answers that have not ended, and that no client has given up. */
  openAnswers: () => number;
  close: () => Promise<void>;
}

/** Items of a list that is walked; 20 pages of 50. */
export const itemCount = 1_000;
/** Limit of these pages: no list has a smaller maximum. */
export const pageSize = 50;

/** Path of a request that gets an answer in any case: what was sent before it has arrived before it. */
export const lastPath = '/last';

/** Makes items with successive numbers. */
export function someItems(count: number, first = 1): Item[] {
  return Array.from({ length: count }, (_, index) => ({ id: `item-${first + index}` }));
}

/** Starts one that holds 1,000 items. */
export async function startListServer(
  pagination: Pagination,
  { beforePage, instead, silentFrom = Infinity, total = 'number' }: ListBehaviour = {},
): Promise<ListServer> {
  const items = someItems(itemCount);
  const queries: URLSearchParams[] = [];
  let open = 0;

  const server = createServer((request, response) => {
    open += 1;
    response.once('close', () => {
      open -= 1;
    });
    const query = new URL(request.url ?? '', 'http://127.0.0.1').searchParams;
    const count = queries.push(query);
    if (count >= silentFrom && request.url !== lastPath) return;
    beforePage?.(items, count);
    const page = instead?.(items, count) ?? pageOf(items, pagination, query);
    const body = {
      [pagination.items]: page,
      ...(total !== 'none' && {
        [pagination.total]: total === 'text' ? `${items.length}` : items.length,
      }),
    };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });

  return {
    url: await listen(server),
    items,
    queries,
    openAnswers: () => open,
    close: () => close(server),
  };
}

function pageOf(items: readonly Item[], pagination: Pagination, query: URLSearchParams): Item[] {
  const asked = Number(query.get('limit') ?? 10);
  const limit = Math.min(asked, pagination.maxLimit ?? Infinity);
  const first = {
    'offset-limit': Number(query.get('offset') ?? 0),
    'page-number': Number(query.get('offset') ?? 0) * limit,
    'start-limit': Number(query.get('start') ?? 1) - 1,
  }[pagination.style];
  return items.slice(first, first + limit);
}

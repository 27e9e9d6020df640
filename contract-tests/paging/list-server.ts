// Not the mock: its lists never shrink, repeat or fall silent in the middle of a walk, and send one form of total.
import type { Pagination } from 'otc-dms-kafka';
import { type LoopbackServer, startLoopbackServer } from '../support/loopback-server.js';

/** An item of the lists. */
export interface Item {
  id: string;
}

/** Behaviour of a list while it is walked. */
export interface ListBehaviour {
  /** Called before each page with the number of the request, from 1; may change the items. */
  beforePage?: (items: Item[], request: number) => void;
  /** Returns the page to send whatever was requested. */
  instead?: (items: readonly Item[], request: number) => readonly Item[] | undefined;
  /** Number of the first request that gets no answer. */
  silentFrom?: number;
  /** Whether a position at the end of the list, or beyond it, is refused. */
  refusesEnd?: boolean;
  /** Form of the total: one list of the service sends it as text, and some send none. */
  total?: 'number' | 'text' | 'none';
}

/** A server that keeps one list and sends pages of it. */
export interface ListServer extends LoopbackServer {
  items: Item[];
  /** Queries of the requests so far, in order. */
  queries: readonly URLSearchParams[];
}

/** Number of items on the 20 pages of a list. */
export const itemCount = 1_000;
/** Number of items on a page: no list has a smaller maximum. */
export const pageSize = 50;

/** Path that is always answered. An answer proves that all earlier requests have arrived. */
export const lastPath = '/last';

/** Makes items with successive numbers. */
export function someItems(count: number, first = 1): Item[] {
  return Array.from({ length: count }, (_, index) => ({ id: `item-${first + index}` }));
}

/** Starts a server with a list of 1,000 items. */
export async function startListServer(
  pagination: Pagination,
  { beforePage, instead, silentFrom = Infinity, refusesEnd, total = 'number' }: ListBehaviour = {},
): Promise<ListServer> {
  const items = someItems(itemCount);
  const queries: URLSearchParams[] = [];
  const server = await startLoopbackServer(({ received: { target }, response }) => {
    const query = new URL(target, 'http://127.0.0.1').searchParams;
    const count = queries.push(query);
    if (count >= silentFrom && target !== lastPath) return;
    beforePage?.(items, count);
    const page = instead?.(items, count) ?? pageOf(items, pagination, query);
    if (refusesEnd && page.length === 0) response.statusCode = 400;
    const refusal = { error_code: 'DMS.40050010', error_msg: 'Offset parameter is invalid.' };
    const list = {
      [pagination.items]: page,
      ...(total !== 'none' && {
        [pagination.total]: total === 'text' ? `${items.length}` : items.length,
      }),
    };
    const body = JSON.stringify(response.statusCode === 400 ? refusal : list);
    response.setHeader('content-type', 'application/json').end(body);
  });
  return { ...server, items, queries };
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

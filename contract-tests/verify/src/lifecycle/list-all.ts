import type { Operation } from '../description/operations.js';
import { fieldOf, jsonOf } from '../judge/exchange.js';
import type { PlannedCall, Sender } from '../read/sender.js';

/** Items per page that every list allows, and most pages that are read. */
const limit = 50;
const maxPages = 200;

/** Reads a list to its end. Returns undefined when it cannot be read. */
export async function listAll(
  sender: Sender,
  operation: Operation,
  items: string,
  { path, query }: Pick<PlannedCall, 'path' | 'query'>,
): Promise<unknown[] | undefined> {
  const all: unknown[] = [];
  for (let page = 0; page < maxPages; page += 1) {
    const paging = operation.pagination ? { limit: `${limit}`, offset: `${all.length}` } : {};
    const exchange = await sender.send({ operation, path, query: { ...query, ...paging } });
    if (exchange?.response.status !== 200) return undefined;
    const body = jsonOf(exchange.response.text);
    const list = fieldOf(body, items);
    if (Array.isArray(list)) all.push(...list);
    const isEmpty = !Array.isArray(list) || list.length === 0;
    const total = Number(fieldOf(body, operation.pagination?.total ?? ''));
    if (!operation.pagination || isEmpty || all.length >= total) return all;
  }
  return all;
}

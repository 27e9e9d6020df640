import { type CallOptions, createDmsClient, type Paged, tokenAuth } from 'otc-dms-kafka';
import { expect } from 'vitest';
import { operations } from '../../generated/operations.js';
import type { Operation, Pagination } from '../../src/wire/operation.js';
import { sampleCalls } from '../faults/sample-operations.js';
import {
  type Item,
  type ListBehaviour,
  type ListServer,
  lastPath,
  pageSize,
  startListServer,
} from './list-server.js';

type Page = Record<string, unknown>;
type List = (args: Record<string, unknown>, options?: CallOptions) => Paged<Page, Item>;

/** A call of a method that gives a list. */
export interface PagedCall {
  operationId: string;
  pagination: Pagination;
  args: Record<string, unknown>;
}

/** One of each list, with the limit of 20 pages. */
export const lists = sampleCalls(operations).flatMap(
  ({ operationId, operation, args }): PagedCall[] => {
    const { pagination }: Operation = operation;
    return pagination ? [{ operationId, pagination, args: { ...args, limit: pageSize } }] : [];
  },
);
/** How the pages of these lists follow each other. */
export const styles = new Set(lists.map(({ pagination }) => pagination.style));
/** One list of each style: what does not depend on names of fields is tried with these. */
export const oneOfEachStyle = [...styles].flatMap(
  (style) => lists.find(({ pagination }) => pagination.style === style) ?? [],
);

const servers: ListServer[] = [];

/** Starts a server, and makes a client of it. */
export async function start(call: PagedCall, behaviour?: ListBehaviour) {
  const server = await startListServer(call.pagination, behaviour);
  servers.push(server);
  const auth = tokenAuth('a-token');
  const client = createDmsClient({ baseUrl: server.url, projectId: 'a-project', auth });
  // Methods are called by the names of the table, which the compiler cannot follow.
  const method = (client as unknown as Record<string, List>)[call.operationId] as List;
  return { server, method, list: method(call.args) };
}

/** Ends every server that was started: for `afterEach`. */
export async function endServers(): Promise<void> {
  for (const server of servers.splice(0)) await server.close();
}

/** Walks a list to its end. */
export async function idsOf(list: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

/** Fails when a walk has sent, or still sends, another number of requests. */
export async function expectSilence(server: ListServer, requests: number): Promise<void> {
  await fetch(`${server.url}${lastPath}`);
  expect(server.queries.length - 1).toBe(requests);
  expect(server.openAnswers()).toBe(0);
}

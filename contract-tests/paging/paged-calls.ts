import { type CallOptions, createDmsClient, type Paged, tokenAuth } from 'otc-dms-kafka';
import { expect } from 'vitest';
import { methodOf } from '../support/method-of.js';
import type { PagedCall } from './described-lists.js';
import {
  type Item,
  type ListBehaviour,
  type ListServer,
  lastPath,
  startListServer,
} from './list-server.js';

type Page = Record<string, unknown>;
type List = (args: Record<string, unknown>, options?: CallOptions) => Paged<Page, Item>;

const servers: ListServer[] = [];

/** Starts a server, and prepares a walk of its list. */
export async function start(call: PagedCall, behaviour?: ListBehaviour) {
  const server = await startListServer(call.pagination, behaviour);
  servers.push(server);
  const auth = tokenAuth('a-token');
  const client = createDmsClient({
    baseUrl: server.url,
    projectId: '0123456789abcdef0123456789abcdef',
    auth,
  });
  // A cast: the method of an operation that pages returns pages.
  const method = methodOf(client, call) as unknown as List;
  return { server, method, list: method(call.args) };
}

/** Closes every server that was started, for `afterEach`. */
export async function endServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}

/** Walks a list to its end. */
export async function idsOf(list: AsyncIterable<Item>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

/** Fails when a walk has sent another number of requests, or is still waiting for an answer. */
export async function expectSilence(server: ListServer, requests: number): Promise<void> {
  await fetch(`${server.url}${lastPath}`);
  expect(server.queries.length - 1).toBe(requests);
  expect(server.openAnswers()).toBe(0);
}

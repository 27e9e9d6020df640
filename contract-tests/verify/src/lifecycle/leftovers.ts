import type { Contract } from '../description/contract.js';
import type { Operation } from '../description/operations.js';
import { type Exchange, fieldOf } from '../judge/exchange.js';
import type { Sender } from '../read/sender.js';
import { ownName } from './context.js';
import { listAll } from './list-all.js';

/** A thing that a run left behind. */
export interface Leftover {
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly isInstance: boolean;
  /** Sends its deletion. */
  readonly remove: () => Promise<Exchange | undefined>;
}

export interface Leftovers {
  readonly found: readonly Leftover[];
  /** Lists that could not be read, such as `topics`. */
  readonly unread: readonly string[];
}

interface Kind {
  readonly list: string;
  readonly items: string;
  readonly id: string;
  readonly name: string;
  /** Query without which the list is refused. */
  readonly query?: Readonly<Record<string, string>>;
  readonly remove: string;
  /** Path parameter or body that names the thing. */
  readonly path?: (id: string) => Record<string, string>;
  readonly body?: (id: string) => unknown;
}

const kinds: readonly Kind[] = [
  {
    ...{ list: 'listInstances', items: 'instances', id: 'instance_id', name: 'name' },
    query: { engine: 'kafka' },
    ...{ remove: 'deleteInstance', path: (id) => ({ instance_id: id }) },
  },
  {
    ...{ list: 'listInstanceConsumerGroups', items: 'groups', id: 'group_id', name: 'group_id' },
    ...{ remove: 'deleteGroup', path: (id) => ({ group: id }) },
  },
  {
    ...{ list: 'showInstanceUsers', items: 'users', id: 'user_name', name: 'user_name' },
    ...{ remove: 'batchDeleteInstanceUsers', body: (id) => ({ action: 'delete', users: [id] }) },
  },
  {
    ...{ list: 'listInstanceTopics', items: 'topics', id: 'name', name: 'name' },
    ...{ remove: 'batchDeleteInstanceTopic', body: (id) => ({ topics: [id] }) },
  },
  {
    ...{ list: 'showKafkaTags', items: 'tags', id: 'key', name: 'key' },
    remove: 'batchCreateOrDeleteKafkaTag',
    body: (key) => ({ action: 'delete', tags: [{ key, value: 'verify' }] }),
  },
];

/** Finds things with the names of runs, in the project and on the given instance. */
export async function findLeftovers(
  { operations }: Contract,
  sender: Sender,
  known: { readonly project_id: string; readonly instance_id: string },
): Promise<Leftovers> {
  const found: Leftover[] = [];
  const unread: string[] = [];
  const pathOf = (operation: Operation, own: Readonly<Record<string, string>> = {}) => {
    const all: Readonly<Record<string, string>> = { ...known, ...own };
    const names = operation.parameters.filter((one) => one.in === 'path');
    return Object.fromEntries(names.map(({ name }) => [name, all[name] ?? '']));
  };
  for (const { list, items, id, name, query, remove, path, body } of kinds) {
    const listing = operations.find((one) => one.operationId === list);
    const deletion = operations.find((one) => one.operationId === remove);
    if (!listing || !deletion) continue;
    const objects = await listAll(sender, listing, items, { path: pathOf(listing), query });
    if (!objects) unread.push(items);
    for (const object of objects ?? []) {
      const [key, label] = [fieldOf(object, id), fieldOf(object, name)];
      if (typeof key !== 'string' || typeof label !== 'string' || !ownName.test(label)) continue;
      const call = { operation: deletion, path: pathOf(deletion, path?.(key)), body: body?.(key) };
      found.push({
        ...{ name: label, id: key, text: `${items.replace(/s$/, '')} ${label}` },
        isInstance: items === 'instances',
        remove: () => sender.send(call),
      });
    }
  }
  return { found, unread };
}

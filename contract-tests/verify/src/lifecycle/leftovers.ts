import type { Contract } from '../description/contract.js';
import { type Exchange, fieldOf, jsonOf } from '../judge/exchange.js';
import type { Sender } from '../read/sender.js';
import { ownName } from './context.js';

/** A thing that an earlier run left behind. */
export interface Leftover {
  readonly text: string;
  /** Deletes it. Returns whether it is gone. */
  readonly remove: () => Promise<boolean>;
}

interface Kind {
  readonly list: string;
  readonly items: string;
  readonly id: string;
  readonly name: string;
  readonly remove: string;
  /** Path parameter or body that names the thing. */
  readonly path?: (id: string) => Record<string, string>;
  readonly body?: (id: string) => unknown;
}

const kinds: readonly Kind[] = [
  {
    ...{ list: 'listInstances', items: 'instances', id: 'instance_id', name: 'name' },
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

/** Finds things with the names of earlier runs, in the project and on the given instance. */
export async function findLeftovers(
  { operations }: Contract,
  sender: Sender,
  known: { readonly project_id: string; readonly instance_id: string },
): Promise<Leftover[]> {
  const found: Leftover[] = [];
  const call = async (operationId: string, path = {}, body?: unknown, query = {}) => {
    const operation = operations.find((one) => one.operationId === operationId);
    const all: Readonly<Record<string, string>> = { ...known, ...path };
    const names = operation?.parameters.filter((one) => one.in === 'path') ?? [];
    const values = Object.fromEntries(names.map(({ name }) => [name, all[name] ?? '']));
    return operation && sender.send({ operation, path: values, query, body });
  };
  for (const { list, items, id, name, remove, path, body } of kinds) {
    const isPaged = operations.some((one) => one.operationId === list && one.pagination);
    const exchange = await call(list, {}, undefined, isPaged ? { limit: '50' } : {});
    const objects = fieldOf(exchange && jsonOf(exchange.response.text), items);
    for (const object of Array.isArray(objects) ? objects : []) {
      const [key, label] = [fieldOf(object, id), fieldOf(object, name)];
      if (typeof key !== 'string' || typeof label !== 'string' || !ownName.test(label)) continue;
      found.push({
        text: `${items.replace(/s$/, '')} ${label}`,
        remove: async () => isGone(await call(remove, path?.(key), body?.(key))),
      });
    }
  }
  return found;
}

function isGone(exchange: Exchange | undefined): boolean {
  const status = exchange?.response.status ?? 0;
  return (status >= 200 && status < 300) || status === 404;
}

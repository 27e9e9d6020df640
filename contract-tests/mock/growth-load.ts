import type { Mock } from 'otc-dms-kafka-mock';

/** Bodies of the examples, for the kinds that need many fields. */
export interface Bodies {
  readonly order: object;
  readonly task: object;
}

type Answer = Readonly<Record<string, unknown>>;

/** The calls in the life of an object. */
interface Life {
  create(name: string): Promise<Answer>;
  /** Changes and reads the object. `made` is its ID if the service chose it, and `name` otherwise. */
  use(made: string): Promise<unknown>;
  remove(made: string): Promise<unknown>;
}

const id = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';

/** Creates loads of a mock whose changes take no time. A request that is not answered as foreseen ends them. */
export function loadsOf({ fetch, snapshot }: Mock, { order, task }: Bodies) {
  const counts = { requests: 0, objects: 0 };
  const project = `/v2/${snapshot().projects[0]?.id}`;
  const instances = `${project}/instances`;
  const shop = `${instances}/${id}`;
  const tasks = `${shop}/connector/tasks`;
  const tags = `${project}/kafka/${id}/tags`;

  async function ask(status: number, method: string, path: string, body?: object): Promise<Answer> {
    counts.requests += 1;
    const headers = { 'x-auth-token': 'any-token', 'content-type': 'application/json' };
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const answer = await fetch(`http://dms.test${path}`, init);
    const text = await answer.text();
    if (answer.status !== status) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text.startsWith('{') ? JSON.parse(text) : {};
  }
  const change = (action: string, key: string) =>
    ask(204, 'POST', `${tags}/action`, { action, tags: [{ key, value: 'a-value' }] });

  const lives: Readonly<Record<string, Life>> = {
    topic: {
      create: (name) => ask(200, 'POST', `${shop}/topics`, { id: name }),
      async use(name) {
        await ask(204, 'PUT', `${shop}/topics`, { topics: [{ id: name, retention_time: 48 }] });
        await ask(200, 'GET', `${shop}/management/topics/${name}`);
      },
      remove: (name) => ask(200, 'POST', `${shop}/topics/delete`, { topics: [name] }),
    },
    group: {
      create: (name) =>
        ask(200, 'POST', `${project}/kafka/instances/${id}/group`, { group_name: name }),
      use: (name) => ask(200, 'GET', `${shop}/groups/${name}`),
      remove: (name) => ask(204, 'DELETE', `${shop}/groups/${name}`),
    },
    user: {
      create: (name) =>
        ask(204, 'POST', `${shop}/users`, { user_name: name, user_passwd: 'Kafka-mock-1' }),
      use: (name) => ask(204, 'PUT', `${shop}/users/${name}`, { new_password: 'Kafka-mock-2' }),
      remove: (name) => ask(204, 'PUT', `${shop}/users`, { action: 'delete', users: [name] }),
    },
    tag: {
      create: (key) => change('create', key),
      use: () => ask(200, 'GET', tags),
      remove: (key) => change('delete', key),
    },
    task: {
      create: (name) => ask(200, 'POST', tasks, { ...task, task_name: name, start_later: false }),
      async use(made) {
        await ask(204, 'PUT', `${tasks}/${made}/pause`);
        await ask(204, 'PUT', `${tasks}/${made}/resume`);
        await ask(200, 'GET', `${tasks}/${made}`);
      },
      remove: (made) => ask(204, 'DELETE', `${tasks}/${made}`),
    },
    instance: {
      create: (name) => ask(200, 'POST', instances, { ...order, name }),
      async use(made) {
        await ask(204, 'PUT', `${instances}/${made}`, { description: 'changed' });
        await ask(200, 'GET', `${instances}/${made}`);
      },
      remove: (made) => ask(204, 'DELETE', `${instances}/${made}`),
    },
  };

  async function live({ isUsed }: { isUsed: boolean }): Promise<void> {
    for (const [kind, { create, use, remove }] of Object.entries(lives)) {
      const name = `${kind}-${counts.objects}`;
      const created = await create(name);
      const made = `${created.id ?? created.instance_id ?? name}`;
      if (isUsed) await use(made);
      await remove(made);
      counts.objects += 1;
    }
  }

  /** Requests that change nothing: granted, refused, and for what does not exist. */
  async function askWithoutChange(): Promise<void> {
    await ask(200, 'GET', `${instances}?limit=2`);
    await ask(200, 'GET', `${shop}/topics?limit=2`);
    await ask(200, 'GET', `${shop}/groups`);
    await ask(200, 'GET', `${shop}/users`);
    await ask(200, 'GET', `${shop}/messages?topic=orders&start_time=0&end_time=9000000000000`);
    await ask(400, 'GET', `${instances}?limit=none`);
    await ask(400, 'POST', `${shop}/topics`, { id: 'orders' });
    await ask(400, 'POST', `${shop}/topics`, { id: 'topic', partition: 'many' });
    await ask(404, 'GET', `${instances}/gone-${counts.requests}`);
    await ask(404, 'DELETE', `${shop}/groups/gone-${counts.requests}`);
    await ask(404, 'GET', `/v2/gone-${counts.requests}`);
    await ask(405, 'PATCH', instances);
    await ask(501, 'GET', `${instances}?__code=299`);
  }

  return {
    counts,
    /** Creates, changes, reads and deletes an object of each kind, and sends requests that change nothing. */
    async mixed() {
      await live({ isUsed: true });
      await askWithoutChange();
    },
    /** Creates and deletes an object of each kind. */
    objects: () => live({ isUsed: false }),
  };
}

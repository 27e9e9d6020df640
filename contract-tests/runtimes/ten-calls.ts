import {
  akskAuth,
  createDmsClient,
  type DmsClientOptions,
  NotFoundError,
  TimeoutError,
  tokenAuth,
  waitForInstance,
} from 'otc-dms-kafka';
import { keys, newTask, oddName, projectId, taskNames, token } from './call-facts.js';

/** Result of a call. */
export interface Outcome {
  title: string;
  /** Undefined when the call did as expected. */
  problem?: string;
}

/** Makes the ten calls one after the other, using only what every runtime has. */
export async function tenCalls(baseUrl: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [title, call] of Object.entries(calls)) {
    const problem = await call(baseUrl).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    outcomes.push(problem === undefined ? { title } : { title, problem });
  }
  return outcomes;
}

const calls: Record<string, (baseUrl: string) => Promise<void>> = {
  async 'walks all pages of a list, or returns the first one'(baseUrl) {
    const dms = clientOf(baseUrl);
    const names: string[] = [];
    for await (const task of dms.listConnectorTasks({ instance_id: 'tasks', limit: 2 })) {
      names.push(task.task_name);
    }
    equal(names, taskNames);
    const { tasks } = await dms.listConnectorTasks({ instance_id: 'tasks', limit: 2 });
    equal(tasks.length, 2);
  },

  async 'sends a body with secrets and logs none of them'(baseUrl) {
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => void lines.push(...line);
    const dms = clientOf(baseUrl, { logger: { debug: log, info: log, warn: log, error: log } });
    const created = await dms.createConnectorTask({ instance_id: 'new-task', body: newTask });
    equal(created.task_name, newTask.task_name);
    equal(lines.length > 0, true);
    const logged = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    const { access_key, secret_key } = newTask.sink_task;
    for (const secret of [access_key, secret_key, token]) {
      equal(logged.join('\n').includes(secret), false);
    }
  },

  async 'reads an answer that is plain text'(baseUrl) {
    const dms = clientOf(baseUrl);
    const body = { group_name: 'order-replay' };
    equal(await dms.createKafkaConsumerGroup({ instance_id: 'group', body }), 'success');
  },

  async 'throws the class of a 404, with code and request id'(baseUrl) {
    const error = await failureOf(clientOf(baseUrl).showInstance({ instance_id: 'missing' }));
    if (!(error instanceof NotFoundError)) throw error;
    equal(
      [error.status, error.code, error.requestId, error.operationId],
      [404, 'DMS.00404022', 'a-request-id', 'showInstance'],
    );
  },

  async 'requests another token after a 401'(baseUrl) {
    const tokens = [token, 'a-token-that-is-old'];
    const auth = tokenAuth(async () => tokens.pop() ?? '');
    const { name } = await clientOf(baseUrl, { auth }).showInstance({ instance_id: 'renewal' });
    equal([name, tokens], ['renewed', []]);
  },

  async 'signs a call with AK/SK'(baseUrl) {
    const dms = clientOf(baseUrl, { auth: akskAuth(keys) });
    const { instances } = await dms.listInstances({ engine: 'kafka', name: oddName });
    equal(instances?.length, 1);
  },

  async 'repeats a call that gets a 503'(baseUrl) {
    let retries = 0;
    const onRetry = () => {
      retries += 1;
    };
    const dms = clientOf(baseUrl, { onRetry });
    equal((await dms.showInstance({ instance_id: 'busy' })).name, 'orders');
    equal(retries, 1);
  },

  async 'gives up on an answer that never comes'(baseUrl) {
    const dms = clientOf(baseUrl, { timeoutMs: 100, maxAttempts: 1 });
    const error = await failureOf(dms.showInstance({ instance_id: 'silent' }));
    if (!(error instanceof TimeoutError)) throw error;
  },

  async 'ends a call that is aborted, and its connection'(baseUrl) {
    const dms = clientOf(baseUrl);
    const reason = new Error('no longer needed');
    const controller = new AbortController();
    const { signal } = controller;
    setTimeout(() => controller.abort(reason), 100);
    equal(
      (await failureOf(dms.showInstance({ instance_id: 'left' }, { signal }))) === reason,
      true,
    );
    equal((await dms.showInstance({ instance_id: 'after-left' })).name, 'left');
  },

  async 'waits for an instance'(baseUrl) {
    const states: unknown[] = [];
    const running = await waitForInstance(
      clientOf(baseUrl),
      { instance_id: 'creating' },
      {
        ...{ initialDelayMs: 0, intervalMs: 10, deadlineMs: 20_000 },
        onProgress: ({ state }) => void states.push(state),
      },
    );
    equal([running.status, states.includes('CREATING')], ['RUNNING', true]);
  },
};

function clientOf(baseUrl: string, options: Partial<DmsClientOptions> = {}) {
  const auth = tokenAuth(token);
  // The type is a union, by region or by URL, and spreading a part of either matches neither.
  return createDmsClient({ projectId, auth, retryDelayMs: 10, ...options, baseUrl } as never);
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const failure = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure === undefined) throw new Error('the call succeeds, but should fail');
  return failure;
}

function equal(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`got ${got} instead of ${wanted}`);
}

import { change, group, kafkaTask, obsTask, redisTask, type Task } from './bodies.js';

/** The arguments of the program. */
export const [url = '', token = '', projectId = '', instanceId = ''] = process.argv.slice(2);

/** The operations that a program calls with its client. */
interface Operations {
  listInstances: (query: { engine: 'kafka'; limit?: number; offset?: number }) => Promise<{
    instances: readonly { instance_id?: string | undefined; status?: string | undefined }[];
    instance_num: number;
  }>;
  createConnectorTask: (body: Task) => Promise<{ task_name?: unknown; id?: unknown }>;
  showInstance: () => Promise<{ name?: string | undefined }>;
  /** Shows an instance that does not exist, and returns status and code of the error. */
  showUnknownInstance: (id: string) => Promise<{ status?: number; code?: string | undefined }>;
  createKafkaConsumerGroup: (body: typeof group) => Promise<unknown>;
  updateInstance: (body: typeof change) => Promise<unknown>;
  listInstanceConsumerGroups: () => Promise<{
    groups?: readonly { group_desc?: string | null | undefined }[] | null | undefined;
  }>;
}

/** Makes the ten calls in order and prints a line for each: its value, or why it failed. */
export async function makeTenCalls(operations: Operations): Promise<void> {
  const calls: Record<string, () => Promise<unknown>> = {
    list: () => idsByPage(operations),
    'create-obs': async () => (await operations.createConnectorTask(obsTask)).task_name,
    'create-redis': async () => (await operations.createConnectorTask(redisTask)).task_name,
    'create-kafka': async () => (await operations.createConnectorTask(kafkaTask)).id,
    error: () => operations.showUnknownInstance('00000000-0000-4000-8000-000000000000'),
    text: () => operations.createKafkaConsumerGroup(group),
    // Clients differ in what they return for an empty answer.
    'no-content': () => operations.updateInstance(change).then(() => null),
    nulls: async () => {
      const { groups } = await operations.listInstanceConsumerGroups();
      return groups?.map(({ group_desc }) => group_desc ?? null);
    },
    'unknown-field': async () => (await operations.showInstance()).name,
    'unknown-value': async () =>
      (await operations.listInstances({ engine: 'kafka' })).instances[0]?.status,
  };
  for (const [call, make] of Object.entries(calls)) {
    const result = await make().then(
      (value) => ({ value: value ?? null }),
      (error) => ({ error: describe(error) }),
    );
    console.log(JSON.stringify({ call, ...result }));
  }
}

async function idsByPage({ listInstances }: Operations): Promise<unknown[]> {
  const ids: unknown[] = [];
  for (let total = 1; ids.length < total; ) {
    const page = await listInstances({ engine: 'kafka', limit: 1, offset: ids.length });
    if (page.instances.length === 0) throw new Error(`the page at ${ids.length} is empty`);
    ids.push(...page.instances.map(({ instance_id }) => instance_id));
    total = page.instance_num;
  }
  return ids;
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);
}

/** Returns the error with which a call fails. */
export async function errorOf<Failure>(
  call: Promise<unknown>,
  kind: abstract new (...args: never[]) => Failure,
): Promise<Failure> {
  const error = await call.then(
    () => new Error('the call did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof kind) return error;
  throw error;
}

/** Returns the body of an answer with this status, for clients that return errors. */
export async function bodyOf<Answer extends { status: number; data?: unknown }>(
  answer: Promise<Answer>,
): Promise<Extract<Answer, { status: 200 }>['data']> {
  const { status, data } = await answer;
  if (status < 300) return data as Extract<Answer, { status: 200 }>['data'];
  throw new Error(`${status} ${JSON.stringify(data)}`);
}

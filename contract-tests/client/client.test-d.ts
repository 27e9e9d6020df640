import {
  type ApiError,
  type ConnectionError,
  createDmsClient,
  type DmsClient,
  DmsError,
  InvalidResponseError,
  RateLimitError,
  type SmartConnectKafkaSource,
  type SmartConnectObsSink,
  type SmartConnectRedisSink,
  type SmartConnectRedisSource,
  type SmartConnectTask,
  type SmartConnectTaskCreateRequest,
  type SmartConnectTaskList,
  TimeoutError,
  tokenAuth,
} from 'otc-dms-kafka';
import { createHttp } from 'otc-dms-kafka/http';
import { describe, expectTypeOf, it } from 'vitest';

declare const dms: DmsClient;
declare const task: SmartConnectTask;
const instance_id = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
const task_id = '8a205bbd-7181-4b5e-9bd6-37274ce84577';

describe('a task', () => {
  it('narrows by its source type', () => {
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE') {
      expectTypeOf(task.source_task).toEqualTypeOf<SmartConnectKafkaSource>();
      expectTypeOf(task.source_task.bootstrap_servers).toEqualTypeOf<string | undefined>();
      expectTypeOf(task.sink_task).toEqualTypeOf<null>();
    } else if (task.source_type === 'REDIS_REPLICATOR_SOURCE') {
      expectTypeOf(task.source_task).toEqualTypeOf<SmartConnectRedisSource>();
      // @ts-expect-error a Redis source has no servers
      task.source_task.bootstrap_servers;
    } else {
      expectTypeOf(task.source_type).toEqualTypeOf<'NONE'>();
      expectTypeOf(task.source_task).toEqualTypeOf<null>();
    }
  });

  it('narrows by its sink type', () => {
    if (task.sink_type === 'OBS_SINK')
      expectTypeOf(task.sink_task).toEqualTypeOf<SmartConnectObsSink>();
    else if (task.sink_type === 'REDIS_REPLICATOR_SINK') {
      expectTypeOf(task.sink_task).toEqualTypeOf<SmartConnectRedisSink>();
    } else expectTypeOf(task.sink_task).toEqualTypeOf<null>();
  });

  it('has a status that completes and stays open', () => {
    expectTypeOf<'RUNNING'>().toExtend<SmartConnectTask['status']>();
    expectTypeOf<string>().toExtend<SmartConnectTask['status']>();
    expectTypeOf<SmartConnectTask['status']>().not.toEqualTypeOf<string>();
  });

  it('has its fields unless they depend on its kind', () => {
    expectTypeOf(task.id).toEqualTypeOf<string>();
    expectTypeOf(task.task_name).toEqualTypeOf<string>();
    expectTypeOf(task.create_time).toEqualTypeOf<number>();
    expectTypeOf(task.topics).toEqualTypeOf<string | undefined>();
  });

  it('never shows a secret', () => {
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE') {
      // @ts-expect-error answers have no password
      task.source_task.password;
    }
  });
});

describe('methods', () => {
  it('walk items or pages, or return the first page', async () => {
    const list = dms.listConnectorTasks({ instance_id });
    expectTypeOf(await list).toEqualTypeOf<SmartConnectTaskList>();
    for await (const item of list) expectTypeOf(item).toEqualTypeOf<SmartConnectTask>();
    for await (const page of list.pages()) expectTypeOf(page).toEqualTypeOf<SmartConnectTaskList>();
  });

  it('need their path arguments', () => {
    // @ts-expect-error instance_id is missing
    dms.listConnectorTasks({ limit: 50 });
    // @ts-expect-error task_id is missing
    dms.showConnectorTask({ instance_id });
    // @ts-expect-error no arguments at all
    dms.pauseConnectorTask();
  });

  it('refuse unknown arguments and wrong types', () => {
    // @ts-expect-error misspelt
    dms.listConnectorTasks({ instance_id, limt: 50 });
    // @ts-expect-error limit is a number
    dms.listConnectorTasks({ instance_id, limit: '50' });
    // @ts-expect-error pausing takes no body
    dms.pauseConnectorTask({ instance_id, task_id, body: {} });
  });

  it('take undefined for an argument that may be left out', () => {
    dms.listConnectorTasks({ instance_id, limit: undefined, project_id: undefined });
  });

  it('take the project from the client or from the call', () => {
    dms.showConnectorTask({ instance_id, task_id });
    dms.showConnectorTask({ instance_id, task_id, project_id: 'another' });
  });

  it('need no arguments where the path has none, or only the project', () => {
    dms.listAvailableZones();
    dms.showKafkaProjectTags();
    // @ts-expect-error the path has no project
    dms.listAvailableZones({ project_id: 'another' });
  });

  it('take an enum value and a number in the path', () => {
    dms.listEngineProducts({ engine: 'kafka' });
    // @ts-expect-error an unknown engine
    dms.listEngineProducts({ engine: 'rabbit' });
    dms.showPartitionEndMessage({ instance_id, topic: 'orders', partition: 0 });
  });

  it('return a text where the service answers a bare word', () => {
    const created = dms.createKafkaConsumerGroup({ instance_id, body: { group_name: 'billing' } });
    expectTypeOf(created).toEqualTypeOf<Promise<string>>();
  });

  it('may return nothing where the operation also answers 204', async () => {
    const answer = await dms.batchRestartOrDeleteInstances({ body: { action: 'restart' } });
    expectTypeOf(answer).toExtend<object | undefined>();
    expectTypeOf<undefined>().toExtend<typeof answer>();
  });

  it('return nothing where the service answers nothing', () => {
    expectTypeOf(dms.pauseConnectorTask({ instance_id, task_id })).toEqualTypeOf<Promise<void>>();
  });
});

describe('a task to create', () => {
  it('has the fields of its kind', () => {
    const sink_task = {
      consumer_strategy: 'earliest',
      destination_file_type: 'TEXT',
      access_key: '********',
      secret_key: '********',
      obs_bucket_name: 'orders',
      obs_path: 'dump',
      partition_format: 'yyyy/MM/dd',
      record_delimiter: '\\n',
      store_keys: false,
    } as const;
    const body: SmartConnectTaskCreateRequest = {
      task_name: 'orders-archive',
      topics: 'orders',
      source_type: 'NONE',
      sink_type: 'OBS_SINK',
      sink_task,
    };
    dms.createConnectorTask({ instance_id, body });
    const { obs_bucket_name: _bucket, ...noBucket } = sink_task;
    // @ts-expect-error an OBS sink needs its bucket
    dms.createConnectorTask({ instance_id, body: { ...body, sink_task: noBucket } });
    // @ts-expect-error a Redis sink does not go with an OBS source
    dms.createConnectorTask({ instance_id, body: { ...body, sink_type: 'REDIS_REPLICATOR_SINK' } });
    const badFormat = { ...sink_task, partition_format: 'yy' } as const;
    // @ts-expect-error a value outside of the list
    dms.createConnectorTask({ instance_id, body: { ...body, sink_task: badFormat } });
    // @ts-expect-error no source type
    dms.createConnectorTask({ instance_id, body: { task_name: 'orders-archive' } });
  });

  it('takes the number of brokers as a number or a string', () => {
    dms.createConnector({ instance_id, body: { node_cnt: 2 } });
    dms.createConnector({ instance_id, body: { node_cnt: '2' } });
    // @ts-expect-error not a boolean
    dms.createConnector({ instance_id, body: { node_cnt: true } });
  });
});

describe('a client', () => {
  const auth = tokenAuth('a-token');
  const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';

  it('needs a region or a URL, a project and a credential', () => {
    createDmsClient({ region: 'eu-de', projectId, auth });
    createDmsClient({ baseUrl: 'http://127.0.0.1:4010', projectId, auth });
    // @ts-expect-error neither
    createDmsClient({ projectId, auth });
    // @ts-expect-error both
    createDmsClient({ region: 'eu-de', baseUrl: 'http://127.0.0.1:4010', projectId, auth });
    // @ts-expect-error unknown region
    createDmsClient({ region: 'eu-fr', projectId, auth });
    // @ts-expect-error no credential
    createDmsClient({ region: 'eu-de', projectId });
  });

  it('needs no project where the credential finds it', () => {
    createDmsClient({ region: 'eu-de', auth });
    createDmsClient({ region: 'eu-de', projectId: undefined, auth });
  });

  it('takes a fetch, a logger and hooks', () => {
    createDmsClient({
      region: 'eu-de',
      auth,
      fetch: (url, init) => globalThis.fetch(url, init),
      logger: console,
      maxConcurrency: 4,
      onRequest({ operationId, headers, attempt, body }) {
        expectTypeOf(operationId).toEqualTypeOf<string>();
        expectTypeOf(attempt).toEqualTypeOf<number>();
        expectTypeOf(body).toEqualTypeOf<unknown>();
        headers.traceparent = '00';
      },
      async onResponse({ status, requestId, durationMs }) {
        expectTypeOf(status).toEqualTypeOf<number | undefined>();
        expectTypeOf(requestId).toEqualTypeOf<string | undefined>();
        expectTypeOf(durationMs).toEqualTypeOf<number>();
      },
      onRetry({ delayMs }) {
        expectTypeOf(delayMs).toEqualTypeOf<number>();
      },
    });
    // @ts-expect-error half a logger
    createDmsClient({ region: 'eu-de', auth, logger: { debug() {} } });
  });

  it('takes limits and attempts, for itself and for a call', () => {
    const { signal } = new AbortController();
    const limits = { timeoutMs: 5_000, deadlineMs: Infinity, maxAttempts: 1, signal };
    createDmsClient({ region: 'eu-de', auth, ...limits, retryDelayMs: 1, maxRetryDelayMs: 2 });
    const call = { ...limits, headers: { Prefer: 'code=404' } };
    dms.showConnectorTask({ instance_id, task_id }, call);
    dms.listConnectorTasks({ instance_id }, call);
    dms.listAvailableZones(undefined, call);
    // @ts-expect-error for the client only
    dms.showConnectorTask({ instance_id, task_id }, { maxConcurrency: 1 });
    // @ts-expect-error a number
    dms.showConnectorTask({ instance_id, task_id }, { timeoutMs: '5' });
    // @ts-expect-error for calls only
    createDmsClient({ region: 'eu-de', auth, headers: {} });
  });

  it('offers typed paths', async () => {
    const { data, error, response } = await createHttp(dms).GET(
      '/v2/{project_id}/instances/{instance_id}/connector/tasks',
      { params: { path: { project_id: projectId, instance_id }, query: { limit: 50 } } },
    );
    expectTypeOf(data).toEqualTypeOf<SmartConnectTaskList | undefined>();
    expectTypeOf(error?.error_code).toEqualTypeOf<string | undefined>();
    expectTypeOf(response).toEqualTypeOf<Response>();
  });
});

describe('an error', () => {
  it('is narrowed by its class', () => {
    const caught: unknown = undefined;
    if (caught instanceof TimeoutError) {
      expectTypeOf(caught).toExtend<ConnectionError>();
      expectTypeOf(caught.isUnsent).toEqualTypeOf<boolean>();
    } else if (caught instanceof RateLimitError) {
      expectTypeOf(caught).toExtend<ApiError>();
      expectTypeOf(caught.retryAfter).toEqualTypeOf<string | undefined>();
      expectTypeOf(caught.remedy).toEqualTypeOf<string | undefined>();
    } else if (caught instanceof InvalidResponseError) {
      expectTypeOf(caught.body).toEqualTypeOf<unknown>();
    } else if (caught instanceof DmsError) {
      // @ts-expect-error not every one has a status
      caught.status;
    }
  });
});

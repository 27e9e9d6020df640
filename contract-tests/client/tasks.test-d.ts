import type {
  DmsClient,
  SmartConnectKafkaSource,
  SmartConnectObsSink,
  SmartConnectOtherTask,
  SmartConnectRedisSink,
  SmartConnectRedisSource,
  SmartConnectTask,
  SmartConnectTaskCreateRequest,
  SmartConnectUnusedEnd,
} from 'otc-dms-kafka';
import { describe, expectTypeOf, it } from 'vitest';

declare const dms: DmsClient;
declare const task: SmartConnectTask;
const instance_id = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';

describe('a task', () => {
  it('narrows by its source type', () => {
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE') {
      expectTypeOf(task.source_task).toEqualTypeOf<SmartConnectKafkaSource>();
      expectTypeOf(task.source_task.bootstrap_servers).toEqualTypeOf<string | undefined>();
      expectTypeOf(task.sink_task).toEqualTypeOf<SmartConnectUnusedEnd>();
    } else if (task.source_type === 'REDIS_REPLICATOR_SOURCE') {
      expectTypeOf(task.source_task).toEqualTypeOf<SmartConnectRedisSource>();
      // @ts-expect-error a Redis source has no servers
      task.source_task.bootstrap_servers;
    } else {
      expectTypeOf(task.source_type).toEqualTypeOf<'NONE'>();
      expectTypeOf(task.source_task).toEqualTypeOf<SmartConnectUnusedEnd>();
    }
  });

  it('narrows by its sink type', () => {
    if (task.sink_type === 'OBS_SINK')
      expectTypeOf(task.sink_task).toEqualTypeOf<SmartConnectObsSink>();
    else if (task.sink_type === 'REDIS_REPLICATOR_SINK') {
      expectTypeOf(task.sink_task).toEqualTypeOf<SmartConnectRedisSink>();
    } else expectTypeOf(task.sink_task).toEqualTypeOf<SmartConnectUnusedEnd>();
  });

  it('has an open configuration at an unused end, which is never narrowed away', () => {
    expectTypeOf<SmartConnectUnusedEnd>().toEqualTypeOf<{ [key: string]: unknown } | null>();
    expectTypeOf<SmartConnectOtherTask['source_task']>().toEqualTypeOf<
      SmartConnectUnusedEnd | undefined
    >();
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
    // @ts-expect-error no types
    dms.createConnectorTask({ instance_id, body: { task_name: 'orders-archive' } });
  });

  it('needs no source type for an OBS dump, and takes any unused end', () => {
    const sink_task = {
      consumer_strategy: 'latest',
      access_key: '********',
      secret_key: '********',
      obs_bucket_name: 'orders',
      partition_format: 'yyyy/MM/dd',
    } as const;
    const body = { topics: 'orders', sink_type: 'OBS_SINK', sink_task } as const;
    dms.createConnectorTask({ instance_id, body });
    dms.createConnectorTask({ instance_id, body: { ...body, source_task: {} } });
    dms.createConnectorTask({ instance_id, body: { ...body, source_task: null } });
    dms.createConnectorTask({ instance_id, body: { ...body, topics_regex: null } });
  });

  it('takes the number of brokers as a number or a string', () => {
    dms.createConnector({ instance_id, body: { node_cnt: 2 } });
    dms.createConnector({ instance_id, body: { node_cnt: '2' } });
    // @ts-expect-error not a boolean
    dms.createConnector({ instance_id, body: { node_cnt: true } });
  });
});

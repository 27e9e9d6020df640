import type {
  AnswerHeaders,
  Call,
  CallResponse,
  DmsClient,
  Instance,
  InstanceCreateRequest,
  SmartConnectTask,
  SmartConnectTaskList,
  TopicUpdateResult,
} from 'otc-dms-kafka';
import { describe, expectTypeOf, it } from 'vitest';

declare const dms: DmsClient;
const instance_id = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
const task_id = '8a205bbd-7181-4b5e-9bd6-37274ce84577';

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
    // Constants have defaults.
    dms.listEngineProducts();
    dms.createInstanceByEngine({ body: {} as InstanceCreateRequest });
    dms.showEngineInstanceExtendProductInfo({ instance_id, engine: undefined });
    // @ts-expect-error an unknown engine
    dms.listEngineProducts({ engine: 'rabbit' });
    dms.showPartitionEndMessage({ instance_id, topic: 'orders', partition: 0 });
  });

  it('return a text where the service answers a bare word', () => {
    const created = dms.createKafkaConsumerGroup({ instance_id, body: { group_name: 'billing' } });
    expectTypeOf(created).toEqualTypeOf<Call<string>>();
  });

  it('may return nothing where the operation also answers 204', async () => {
    const answer = await dms.batchRestartOrDeleteInstances({ body: { action: 'restart' } });
    expectTypeOf(answer).toExtend<object | undefined>();
    expectTypeOf<undefined>().toExtend<typeof answer>();
  });

  it('return something unknown where no body is described', () => {
    const paused = dms.pauseConnectorTask({ instance_id, task_id });
    expectTypeOf(paused).toEqualTypeOf<Call<unknown>>();
  });

  it('return a partial failure as a body', async () => {
    const answer = await dms.updateInstanceTopic({ instance_id, body: { topics: [] } });
    expectTypeOf(answer).toEqualTypeOf<TopicUpdateResult | undefined>();
  });

  it('take known values of a list alone, which answers extend', async () => {
    dms.listInstances({ status: 'RUNNING' });
    // @ts-expect-error misspelt
    dms.listInstances({ status: 'RUNING' });
    // @ts-expect-error an action that the service does not know
    dms.batchRestartOrDeleteInstances({ body: { action: 'stop' } });
    // Its sources differ about the values.
    dms.showKafkaTopicPartitionDiskusage({ instance_id, minSize: '2G' });
    expectTypeOf<string>().toExtend<Instance['status']>();
  });

  it('give status and headers beside the body', async () => {
    const shown = dms.showInstance({ instance_id });
    expectTypeOf(shown.withResponse()).resolves.toEqualTypeOf<CallResponse<Instance>>();
    const { data, status, headers, requestId } = await dms
      .listConnectorTasks({ instance_id })
      .withResponse();
    expectTypeOf(data).toEqualTypeOf<SmartConnectTaskList>();
    expectTypeOf(status).toEqualTypeOf<number>();
    expectTypeOf(headers).toEqualTypeOf<AnswerHeaders>();
    expectTypeOf(requestId).toEqualTypeOf<string | undefined>();
  });

  it('collect the items of a list', async () => {
    const list = dms.listConnectorTasks({ instance_id });
    expectTypeOf(list.toArray()).resolves.toEqualTypeOf<SmartConnectTask[]>();
    list.toArray({ maxItems: 5 });
    // @ts-expect-error a number
    list.toArray({ maxItems: '5' });
    // @ts-expect-error misspelt
    list.toArray({ maxItem: 5 });
  });

  it('refuse loops over pages as over lists', async () => {
    const list = dms.listConnectorTasks({ instance_id });
    // @ts-expect-error `for await`
    for (const _ of list);
    // @ts-expect-error a page has its items in a field
    for (const _ of await list);
    // @ts-expect-error a list has pages
    list.map(String);
  });
});

import { describe, expect, it } from 'vitest';
import { createWorld, example, lab, nowhere, refusalOf, shop } from '../test-support/world.js';

const instance_id = shop;

describe('listInstanceTopics', () => {
  it('answers like the example at the start', async () => {
    const { dms } = await createWorld();
    expect(await dms.listInstanceTopics({ instance_id })).toEqual(
      await example('listInstanceTopics.200.shop'),
    );
  });

  it('walks pages', async () => {
    const { dms } = await createWorld();
    const names: string[] = [];
    for await (const topic of dms.listInstanceTopics({ instance_id, limit: 4 }))
      names.push(topic.name);
    expect(names).toHaveLength(10);
    const page = await dms.listInstanceTopics({ instance_id, limit: 3, offset: 9 });
    expect([page.topics.length, page.total, page.size]).toEqual([1, 10, 3]);
  });

  it('names an instance without topics, and refuses an unknown one', async () => {
    const { dms } = await createWorld();
    expect(await dms.listInstanceTopics({ instance_id: lab })).toMatchObject({
      total: 0,
      topics: [],
      remain_partitions: 750,
    });
    expect(await refusalOf(dms.listInstanceTopics({ instance_id: nowhere }))).toMatchObject({
      status: 404,
      code: 'DMS.00404022',
    });
  });
});

describe('createInstanceTopic', () => {
  it('adds a topic with what was sent and the defaults, the same in list, detail and partitions', async () => {
    const { dms } = await createWorld();
    const body = {
      id: 'parcels',
      partition: 4,
      replication: 2,
      retention_time: 24,
      topic_desc: 'Parcels',
    };
    expect(await dms.createInstanceTopic({ instance_id, body })).toEqual({ name: 'parcels' });
    const page = await dms.listInstanceTopics({ instance_id, limit: 50 });
    expect(page).toMatchObject({ total: 11, remain_partitions: 712 });
    expect(page.topics.at(-1)).toMatchObject({
      name: 'parcels',
      partition: 4,
      replication: 2,
      retention_time: 24,
      sync_replication: false,
      sync_message_flush: false,
      topic_desc: 'Parcels',
      topic_other_configs: [
        { name: 'max.message.bytes', value: '10485760' },
        { name: 'message.timestamp.type', value: 'CreateTime' },
      ],
    });
    const detail = await dms.showInstanceTopicDetail({ instance_id, topic: 'parcels' });
    expect(detail.partitions.map(({ replicas }) => replicas?.length)).toEqual([2, 2, 2, 2]);
    expect(detail.group_subscribed).toEqual([]);
    const partitions = await dms.listTopicPartitions({ instance_id, topic: 'parcels' });
    expect(partitions).toMatchObject({ total: 4 });
    expect(partitions.partitions[0]).toEqual({
      partition: 0,
      start_offset: 0,
      last_offset: 0,
      message_count: 0,
      last_update_time: 0,
    });
    expect(await dms.listTopicProducers({ instance_id, topic: 'parcels' })).toMatchObject({
      total: 0,
      producers: [],
    });
  });

  it('gives a topic three partitions and replicas by default', async () => {
    const { dms } = await createWorld();
    await dms.createInstanceTopic({ instance_id, body: { id: 'plain-topic' } });
    const { topics } = await dms.listInstanceTopics({ instance_id, offset: 10 });
    expect(topics).toMatchObject([
      { name: 'plain-topic', partition: 3, replication: 3, retention_time: 72, topic_desc: '' },
    ]);
  });

  it('keeps the settings of a request as texts', async () => {
    const { dms } = await createWorld();
    const topic_other_configs = [
      { name: 'max.message.bytes', value: 1024 },
      { name: 'cleanup.policy', value: 'compact' },
    ];
    await dms.createInstanceTopic({ instance_id, body: { id: 'compact', topic_other_configs } });
    const { topics } = await dms.listInstanceTopics({ instance_id, offset: 10 });
    const values = topics[0]?.topic_other_configs?.map(({ name, value }) => [name, value]);
    expect(values).toEqual([
      ['max.message.bytes', '1024'],
      ['message.timestamp.type', 'CreateTime'],
      ['cleanup.policy', 'compact'],
    ]);
  });

  it.each([
    [{ id: 'orders' }, 'DMS.10240017', 'id'],
    [{ id: 'sensors.x' }, undefined, undefined],
    [{ id: '__consumer_offsets' }, 'DMS.00400101', 'id'],
    [{ id: 'wide-topic', replication: 4 }, 'DMS.00400861', 'replication'],
    [
      { id: 'bad-config', topic_other_configs: [{ name: 'max.message.bytes', value: '-1' }] },
      'DMS.00400062',
      'topic_other_configs[0].value',
    ],
  ])('answers %j with %s at %s', async (body, code, path) => {
    const { dms } = await createWorld();
    const refusal = await refusalOf(dms.createInstanceTopic({ instance_id, body }));
    expect(refusal && [refusal.code, refusal.path]).toEqual(code && [code, path]);
  });

  it('refuses a name that differs in a period alone', async () => {
    const { dms } = await createWorld();
    await dms.createInstanceTopic({ instance_id, body: { id: 'big.orders' } });
    expect(
      await refusalOf(dms.createInstanceTopic({ instance_id, body: { id: 'big_orders' } })),
    ).toMatchObject({ code: 'DMS.10240017', path: 'id' });
  });

  it('refuses more partitions than the instance has left', async () => {
    const { dms } = await createWorld();
    for (const id of ['big-one', 'big-two', 'big-three'])
      await dms.createInstanceTopic({ instance_id, body: { id, partition: 200 } });
    const refusal = refusalOf(
      dms.createInstanceTopic({ instance_id, body: { id: 'big-four', partition: 117 } }),
    );
    expect(await refusal).toEqual({
      status: 400,
      code: 'DMS.00400039',
      in: 'body',
      path: 'partition',
      message: 'asks for 117 partitions, but 116 of 750 are left',
    });
    await dms.createInstanceTopic({ instance_id, body: { id: 'big-four', partition: 116 } });
  });

  it('refuses a busy instance', async () => {
    const { dms } = await createWorld();
    expect(
      await refusalOf(dms.createInstanceTopic({ instance_id: lab, body: { id: 'early' } })),
    ).toMatchObject({ status: 400, code: 'DMS.00400026' });
  });
});

describe('the topics of the examples', () => {
  it.each([
    ['orders', 'showInstanceTopicDetail.200.orders'],
    ['alerts', 'showInstanceTopicDetail.200.no-subscribers'],
  ])('shows %s like the example', async (topic, name) => {
    const { dms } = await createWorld();
    expect(await dms.showInstanceTopicDetail({ instance_id, topic })).toEqual(await example(name));
  });

  it('lists partitions and producers of orders like the examples', async () => {
    const { dms } = await createWorld();
    const topic = 'orders';
    expect(await dms.listTopicPartitions({ instance_id, topic })).toEqual(
      await example('listTopicPartitions.200.orders'),
    );
    expect(await dms.listTopicProducers({ instance_id, topic })).toEqual(
      await example('listTopicProducers.200.orders'),
    );
    const page = await dms.listTopicPartitions({ instance_id, topic, offset: 4, limit: 10 });
    expect([page.total, page.partitions.length]).toEqual([6, 2]);
  });

  it('agree in list, detail and partitions, with replicas on all brokers', async () => {
    const { dms } = await createWorld();
    const { topics } = await dms.listInstanceTopics({ instance_id });
    const used = new Set<number>();
    for (const { name: topic, partition, replication } of topics) {
      const detail = await dms.showInstanceTopicDetail({ instance_id, topic });
      const { partitions } = await dms.listTopicPartitions({ instance_id, topic, limit: 50 });
      const brokers = detail.partitions.map(({ replicas }) =>
        replicas?.map(({ broker }) => broker),
      );
      expect(partitions).toHaveLength(partition ?? 0);
      expect(detail.partitions.map(({ leo }) => leo)).toEqual(
        partitions.map(({ last_offset }) => last_offset),
      );
      for (const ids of brokers) expect(new Set(ids).size).toBe(replication);
      for (const { leader } of detail.partitions) used.add(leader ?? -1);
    }
    expect([...used].sort()).toEqual([0, 1, 2]);
  });

  it('have the offsets that their groups show', async () => {
    const { dms } = await createWorld();
    for (const group of ['order-service', 'billing-service', 'analytics-export']) {
      const shown =
        (await dms.showGroup({ instance_id, group })).group?.group_message_offsets ?? [];
      expect(shown.length).toBeGreaterThan(0);
      for (const { topic = '', partition = -1, message_log_end_offset } of shown) {
        const { partitions } = await dms.listTopicPartitions({ instance_id, topic });
        expect(partitions[partition]?.last_offset).toBe(message_log_end_offset);
        const detail = await dms.showInstanceTopicDetail({ instance_id, topic });
        expect(detail.group_subscribed).toEqual([group]);
      }
    }
  });
});

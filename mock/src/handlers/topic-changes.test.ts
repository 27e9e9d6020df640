import { describe, expect, it } from 'vitest';
import { createWorld, example, refusalOf, shop } from '../test-support/world.js';

const instance_id = shop;

describe('updateInstanceTopic', () => {
  it('changes settings and partitions', async () => {
    const { dms } = await createWorld();
    await dms.updateInstanceTopic({
      instance_id,
      body: {
        topics: [
          { id: 'orders', new_partition_numbers: 9, retention_time: 100, topic_desc: '' },
          { id: 'audit', topic_other_configs: [{ name: 'max.message.bytes', value: '1048576' }] },
        ],
      },
    });
    const { topics, remain_partitions } = await dms.listInstanceTopics({ instance_id });
    expect(topics[0]).toMatchObject({
      partition: 9,
      retention_time: 100,
      topic_desc: '',
      sync_replication: false,
    });
    expect(topics[8]?.topic_other_configs?.[0]).toMatchObject({
      value: '1048576',
      default_value: '10485760',
    });
    expect(remain_partitions).toBe(713);
    const { partitions } = await dms.listTopicPartitions({
      instance_id,
      topic: 'orders',
      limit: 50,
    });
    expect(partitions.map(({ last_offset }) => last_offset)).toEqual([
      48211, 47980, 48105, 47766, 48340, 48012, 0, 0, 0,
    ]);
    const detail = await dms.showInstanceTopicDetail({ instance_id, topic: 'orders' });
    expect(
      detail.partitions.slice(6).map(({ replicas }) => replicas?.map(({ broker }) => broker)),
    ).toEqual([
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ]);
  });

  it('answers 206 with the topics that stay as they were, the others changed', async () => {
    const { dms } = await createWorld();
    const answer = await dms.updateInstanceTopic({
      instance_id,
      body: {
        topics: [
          { id: 'payments', new_partition_numbers: 3, topic_desc: 'not changed' },
          { id: 'ghosts', topic_desc: 'x' },
          { id: 'sensors', sync_replication: true },
          { id: 'clicks', topic_desc: 'changed' },
          { id: 'alerts', new_partition_numbers: 2, new_partition_brokers: [7] },
        ],
      },
    });
    expect(answer).toEqual({
      failed_topics: [
        {
          id: 'payments',
          success: false,
          error_msg: 'add partition failed: topic already has 3 partitions.',
        },
        { id: 'ghosts', success: false, error_msg: 'topic does not exist.' },
        {
          id: 'sensors',
          success: false,
          error_msg: 'synchronous replication needs more than one replica.',
        },
        {
          id: 'alerts',
          success: false,
          error_msg: 'add partition failed: broker 7 does not exist.',
        },
      ],
    });
    const { topics } = await dms.listInstanceTopics({ instance_id });
    const texts = topics.map(({ topic_desc }) => topic_desc);
    expect([texts[1], texts[5]]).toEqual(['Payments and refunds', 'changed']);
  });

  it('answers 206 like the example', async () => {
    const { dms } = await createWorld();
    const body = { topics: [{ id: 'payments', new_partition_numbers: 3 }] };
    expect(await dms.updateInstanceTopic({ instance_id, body })).toEqual(
      await example('updateInstanceTopic.206.partly-failed'),
    );
  });
});

describe('batchDeleteInstanceTopic', () => {
  it('deletes topics, which are then unknown', async () => {
    const { dms } = await createWorld();
    const body = { topics: ['returns', 'sessions', 'never-there'] };
    expect(await dms.batchDeleteInstanceTopic({ instance_id, body })).toEqual({
      topics: [
        { id: 'returns', success: true },
        { id: 'sessions', success: true },
        { id: 'never-there', success: true },
      ],
    });
    expect(await dms.listInstanceTopics({ instance_id })).toMatchObject({
      total: 8,
      remain_partitions: 722,
    });
    expect(await refusalOf(dms.showInstanceTopicDetail({ instance_id, topic: 'returns' }))).toEqual(
      {
        status: 404,
        code: 'DMS.10540401',
        in: 'path',
        path: 'topic',
        message:
          'names no topic of this instance; no page has a code for this, so error_code is the nearest one',
      },
    );
  });

  it('removes policies and offsets with a topic, so that a new one of the same name has none', async () => {
    const { dms } = await createWorld();
    await dms.batchDeleteInstanceTopic({ instance_id, body: { topics: ['orders', 'clicks'] } });
    const { groups } = await dms.listInstanceConsumerGroups({ instance_id });
    expect(groups?.map(({ lag }) => lag)).toEqual([0, 0, 0]);
    const { group } = await dms.showGroup({ instance_id, group: 'order-service' });
    expect(group?.group_message_offsets).toEqual([]);
    await dms.createInstanceTopic({ instance_id, body: { id: 'orders' } });
    expect(
      (await dms.showTopicAccessPolicy({ instance_id, topic_name: 'orders' })).policies,
    ).toEqual([]);
    expect(
      (await dms.showInstanceTopicDetail({ instance_id, topic: 'orders' })).group_subscribed,
    ).toEqual([]);
    expect((await dms.listTopicProducers({ instance_id, topic: 'orders' })).producers).toEqual([]);
  });
});

describe('createPartition', () => {
  it('adds partitions', async () => {
    const { dms } = await createWorld();
    await dms.createPartition({ instance_id, topic: 'alerts', body: { partition: 5 } });
    const { partitions } = await dms.listTopicPartitions({ instance_id, topic: 'alerts' });
    expect(partitions.map(({ message_count }) => message_count)).toEqual([184, 0, 0, 0, 0]);
  });

  it.each([6, 3])('refuses %d partitions for a topic with six', async (partition) => {
    const { dms } = await createWorld();
    expect(
      await refusalOf(dms.createPartition({ instance_id, topic: 'orders', body: { partition } })),
    ).toMatchObject({
      code: 'DMS.00400102',
      message: `cannot be ${partition}: topic already has 6 partitions`,
    });
  });
});

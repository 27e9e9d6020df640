import { describe, expect, it } from 'vitest';
import { createWorld, example, lab, refusalOf, shop, type World } from '../test-support/world.js';

const instance_id = shop;

async function replicasOf({ dms }: World, topic: string) {
  const { partitions } = await dms.showInstanceTopicDetail({ instance_id, topic });
  return partitions.map(({ replicas }) => replicas?.map(({ broker }) => broker));
}

async function taskOf({ dms }: World, id: string | undefined) {
  const { tasks } = await dms.listBackgroundTasks({ instance_id, limit: 100 });
  return tasks?.find((task) => task.id === id);
}

describe('showCluster', () => {
  it('answers like the example at the start', async () => {
    const { dms } = await createWorld();
    expect(await dms.showCluster({ instance_id })).toEqual(
      await example('showCluster.200.healthy'),
    );
  });

  it('counts what was created', async () => {
    const { dms } = await createWorld();
    await dms.createInstanceTopic({
      instance_id,
      body: { id: 'more', partition: 5, replication: 2 },
    });
    expect((await dms.showCluster({ instance_id })).cluster).toMatchObject({
      topics_count: 11,
      partitions_count: 39,
      online_partitions_count: 39,
      replicas_count: 97,
      isr_replicas_count: 97,
    });
  });

  it('has the brokers of each instance', async () => {
    const { dms } = await createWorld();
    const { cluster } = await dms.showCluster({ instance_id: lab });
    expect(cluster).toMatchObject({ topics_count: 0, consumers_count: 0 });
    expect(cluster.brokers?.map(({ host, port }) => `${host}:${port}`)).toEqual([
      '192.168.0.81:9093',
      '192.168.0.82:9093',
      '192.168.0.83:9093',
    ]);
  });
});

describe('showKafkaTopicPartitionDiskusage', () => {
  it.each([
    [{ top: 2 }, 'three-brokers'],
    [{ top: 12, minSize: '1M' as const }, 'many'],
    [{ percentage: 50 }, 'empty'],
  ])('answers %j like the example %s', async (query, name) => {
    const { dms } = await createWorld();
    expect(await dms.showKafkaTopicPartitionDiskusage({ instance_id, ...query })).toEqual(
      await example(`showKafkaTopicPartitionDiskusage.200.${name}`),
    );
  });

  it('lists partitions of 1 GB and more without a filter', async () => {
    const { dms } = await createWorld();
    const { broker_list } = await dms.showKafkaTopicPartitionDiskusage({ instance_id });
    const sizes = broker_list?.map((broker) => broker.topic_list?.map(({ size }) => size));
    const shown = ['1.5G', '1.4G', '1.4G', '1.1G', '1.1G', '1.0G'];
    expect(sizes).toEqual([shown, shown, shown]);
  });

  it('frees the space of a deleted topic, and has a new one with two blocks', async () => {
    const { dms } = await createWorld();
    await dms.batchDeleteInstanceTopic({ instance_id, body: { topics: ['invoices', 'audit'] } });
    await dms.createInstanceTopic({ instance_id, body: { id: 'fresh', partition: 1 } });
    const { broker_list } = await dms.showKafkaTopicPartitionDiskusage({ instance_id, top: 100 });
    expect(broker_list?.map(({ data_disk_use }) => data_disk_use)).toEqual([
      '820M',
      '820M',
      '922M',
    ]);
    expect(broker_list?.[0]?.topic_list?.at(-1)).toMatchObject({
      topic_name: 'fresh',
      size: '8.0K',
    });
  });
});

describe('updateTopicReplica', () => {
  it('moves replicas, with their number in the list', async () => {
    const world = await createWorld();
    const { dms } = world;
    const partitions = [0, 1, 2, 3, 4, 5].map((partition) => ({
      partition,
      replicas: [partition % 3, (partition + 1) % 3, (partition + 2) % 3],
    }));
    await dms.updateTopicReplica({ instance_id, topic: 'clicks', body: { partitions } });
    expect(await replicasOf(world, 'clicks')).toEqual(partitions.map(({ replicas }) => replicas));
    expect((await dms.listInstanceTopics({ instance_id })).topics[5]).toMatchObject({
      replication: 3,
    });
    expect((await dms.showCluster({ instance_id })).cluster.replicas_count).toBe(93);
  });

  it.each([
    [[{ partition: 9, replicas: [0, 1, 2] }], 'DMS.00400062', 'partitions[0].partition'],
    [[{ partition: 0, replicas: [0, 1, 2, 3] }], 'DMS.00400861', 'partitions[0].replicas'],
    [[{ partition: 0, replicas: [0, 7, 2] }], 'DMS.00400062', 'partitions[0].replicas[1]'],
    [[{ partition: 0, replicas: [0, 1, 1] }], 'DMS.00400062', 'partitions[0].replicas[2]'],
    [[{ partition: 0, replicas: [0, 1] }], 'DMS.00400062', 'partitions'],
  ])('refuses %j with %s at %s', async (partitions, code, path) => {
    const { dms } = await createWorld();
    const call = dms.updateTopicReplica({ instance_id, topic: 'orders', body: { partitions } });
    expect(await refusalOf(call)).toMatchObject({ status: 400, code, path });
  });
});

describe('createReassignmentTask', () => {
  const moved = [[1], [2], [1]];

  it('moves the replicas when its background task ends', async () => {
    const world = await createWorld();
    const before = await replicasOf(world, 'sensors');
    const { job_id, ...rest } = await world.dms.createReassignmentTask({
      instance_id,
      body: { reassignments: [{ topic: 'sensors', brokers: [1, 2] }] },
    });
    expect(rest).toEqual({});
    expect(await taskOf(world, job_id)).toMatchObject({ status: 'EXECUTING' });
    expect(await replicasOf(world, 'sensors')).toEqual(before);
    world.mock.advance(3000);
    expect(await taskOf(world, job_id)).toMatchObject({ status: 'SUCCESS' });
    expect(await replicasOf(world, 'sensors')).toEqual(moved);
  });

  it('keeps a topic that it moves from being deleted, extended or moved again', async () => {
    const { dms, mock } = await createWorld();
    const body = { reassignments: [{ topic: 'sensors', brokers: [1, 2] }] };
    await dms.createReassignmentTask({ instance_id, body });
    const remove = () =>
      dms.batchDeleteInstanceTopic({ instance_id, body: { topics: ['sensors'] } });
    const extend = () =>
      dms.createPartition({ instance_id, topic: 'sensors', body: { partition: 4 } });
    expect((await remove()).topics).toEqual([{ id: 'sensors', success: false }]);
    expect(await refusalOf(extend())).toMatchObject({ code: 'DMS.00400102' });
    expect(await refusalOf(dms.createReassignmentTask({ instance_id, body }))).toMatchObject({
      code: 'DMS.00400017',
      path: 'reassignments[0].topic',
    });
    mock.advance(3000);
    await extend();
    expect((await remove()).topics).toEqual([{ id: 'sensors', success: true }]);
  });

  it('estimates the time of the example without moving anything', async () => {
    const { dms } = await createWorld();
    const body = { reassignments: [{ topic: 'orders', brokers: [0, 1, 2] }], time_estimate: true };
    expect(await dms.createReassignmentTask({ instance_id, body })).toEqual(
      await example('createReassignmentTask.200.estimate'),
    );
    expect((await dms.listBackgroundTasks({ instance_id })).task_count).toBe('2');
  });

  it('starts a scheduled task at its time, one at a time', async () => {
    const world = await createWorld();
    const { dms, mock } = world;
    const schedule = (topic: string) =>
      dms.createReassignmentTask({
        instance_id,
        body: {
          reassignments: [{ topic, brokers: [1, 2], replication_factor: 1 }],
          is_schedule: true,
          execute_at: Date.now() + 60_000,
        },
      });
    const { schedule_id, ...rest } = await schedule('sensors');
    expect(rest).toEqual({});
    expect(await taskOf(world, schedule_id)).toBeUndefined();
    expect(await refusalOf(schedule('alerts'))).toMatchObject({
      code: 'DMS.00400017',
      path: 'is_schedule',
    });
    const body = { topics: ['sensors'] };
    expect((await dms.batchDeleteInstanceTopic({ instance_id, body })).topics).toEqual([
      { id: 'sensors', success: false },
    ]);
    mock.advance(61_000);
    expect(await taskOf(world, schedule_id)).toMatchObject({ status: 'EXECUTING' });
    mock.advance(3000);
    expect(await taskOf(world, schedule_id)).toMatchObject({ status: 'SUCCESS' });
    expect(await replicasOf(world, 'sensors')).toEqual(moved);
  });

  it('follows an assignment by hand', async () => {
    const world = await createWorld({ stepMs: 0 });
    const assignment = [
      { partition: 0, partition_brokers: [2, 1, 0] },
      { partition: 1, partition_brokers: [1, 2, 0] },
      { partition: 2, partition_brokers: [2, 0, 1] },
    ];
    await world.dms.createReassignmentTask({
      instance_id,
      body: { reassignments: [{ topic: 'sensors', assignment }] },
    });
    expect(await replicasOf(world, 'sensors')).toEqual([
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ]);
    expect((await world.dms.listInstanceTopics({ instance_id })).topics[7]).toMatchObject({
      replication: 3,
    });
  });

  it.each([
    [{ topic: 'ghosts', brokers: [0] }, 404, 'DMS.10540401', 'reassignments[0].topic'],
    [
      { topic: 'orders', brokers: [0, 1] },
      400,
      'DMS.00400861',
      'reassignments[0].replication_factor',
    ],
    [{ topic: 'orders', brokers: [0, 1, 5] }, 400, 'DMS.00400062', 'reassignments[0].brokers[2]'],
    [
      { topic: 'orders', assignment: [{ partition: 0, partition_brokers: [0] }] },
      400,
      'DMS.00400062',
      'reassignments[0].assignment',
    ],
  ])('refuses %j with %i %s at %s', async (reassignment, status, code, path) => {
    const { dms } = await createWorld();
    const body = { reassignments: [reassignment] };
    expect(await refusalOf(dms.createReassignmentTask({ instance_id, body }))).toMatchObject({
      status,
      code,
      path,
    });
  });
});

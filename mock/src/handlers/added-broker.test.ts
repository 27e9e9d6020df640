import { describe, expect, it } from 'vitest';
import { createWorld, shop } from '../test-support/world.js';

const instance_id = shop;

describe('a broker that was added', () => {
  it('is empty until partitions are reassigned to it', async () => {
    const { dms, mock } = await createWorld();
    const placement = async (topic: string) =>
      (await dms.showInstanceTopicDetail({ instance_id, topic })).partitions.map(({ replicas }) =>
        replicas?.map(({ broker }) => broker),
      );
    const before = [await placement('orders'), await placement('sessions')];
    const grow = { oper_type: 'horizontal', new_broker_num: 4 } as const;
    await dms.resizeEngineInstance({ instance_id, engine: 'kafka', body: grow });
    mock.advance(3000);
    expect((await dms.showCluster({ instance_id })).cluster.brokers).toHaveLength(4);
    expect([await placement('orders'), await placement('sessions')]).toEqual(before);
    const added = async () => {
      const usage = await dms.showKafkaTopicPartitionDiskusage({ instance_id, top: 100 });
      return usage.broker_list?.[3];
    };
    expect(await added()).toMatchObject({ data_disk_use: '53M', topic_list: [] });

    const reassignments = [{ topic: 'orders', brokers: [0, 1, 2, 3] }];
    await dms.createReassignmentTask({ instance_id, body: { reassignments } });
    mock.advance(3000);
    expect((await placement('orders'))[3]?.[0]).toBe(3);
    expect((await added())?.topic_list?.map(({ topic_name }) => topic_name)).toContain('orders');
  });

  it('takes partitions of new topics', async () => {
    const { dms, mock } = await createWorld();
    const grow = { oper_type: 'horizontal', new_broker_num: 4 } as const;
    await dms.resizeEngineInstance({ instance_id, engine: 'kafka', body: grow });
    mock.advance(3000);
    const body = { id: 'wide-topic', partition: 8, replication: 4 };
    await dms.createInstanceTopic({ instance_id, body });
    const { partitions } = await dms.showInstanceTopicDetail({ instance_id, topic: body.id });
    const leaders = partitions.map(({ leader }) => leader).toSorted();
    expect(leaders).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });
});

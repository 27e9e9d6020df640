import { describe, expect, it } from 'vitest';
import { createWorld, refusalOf, shop } from '../test-support/world.js';

const instance_id = shop;
const topic = 'orders';
const far = 9_000_000_000_000_000;

describe('the handlers of topics, messages and users', () => {
  it('find no message at times and offsets that no message has', async () => {
    const { dms } = await createWorld();
    const range = { start_time: far, end_time: far };
    expect(await dms.showInstanceMessages({ instance_id, topic, ...range })).toMatchObject({
      messages: [],
      total: 0,
    });
    const whole = { start_time: 0, end_time: far };
    const last = await dms.showInstanceMessages({ instance_id, topic, ...whole, offset: 28_841 });
    expect([last.messages.length, last.total]).toEqual([4, 288_414]);
    const beyond = { ...whole, offset: far };
    expect((await dms.showInstanceMessages({ instance_id, topic, ...beyond })).messages).toEqual(
      [],
    );
    expect((await dms.showMessages({ instance_id, topic, offset: far })).messages).toEqual([]);
    const place = { instance_id, topic, partition: 0 };
    expect(await dms.showPartitionMessage({ ...place, message_offset: far })).toEqual({
      message: [],
    });
  });

  it('take filters of the disk usage that fit nothing or everything', async () => {
    const { dms } = await createWorld();
    const count = async (query: object) => {
      const { broker_list } = await dms.showKafkaTopicPartitionDiskusage({ instance_id, ...query });
      return broker_list?.map((broker) => broker.topic_list?.length);
    };
    expect(await count({ top: -1 })).toEqual([0, 0, 0]);
    expect(await count({ percentage: 100 })).toEqual([0, 0, 0]);
    expect(await count({ minSize: '1 KB' })).toEqual(await count({ top: far }));
  });

  it('refuse a schedule that no calendar has', async () => {
    const { dms } = await createWorld();
    const reassignments = [{ topic, brokers: [0, 1, 2] }];
    for (const execute_at of [far, -1]) {
      const body = { reassignments, is_schedule: true, execute_at };
      expect(await refusalOf(dms.createReassignmentTask({ instance_id, body }))).toMatchObject({
        code: 'DMS.00400142',
        path: 'execute_at',
      });
    }
    const body = { reassignments: [{ ...reassignments[0], topic, replication_factor: 0 }] };
    expect(await refusalOf(dms.createReassignmentTask({ instance_id, body }))).toMatchObject({
      path: 'reassignments[0].replication_factor',
    });
  });

  it('answer long lists of names', async () => {
    const { dms } = await createWorld();
    const users = Array.from({ length: 5_000 }, () => 'analytics');
    await dms.batchDeleteInstanceUsers({ instance_id, body: { action: 'delete', users } });
    const topics = Array.from({ length: 5_000 }, (_, index) => `ghost-${index}`);
    const answer = await dms.batchDeleteInstanceTopic({ instance_id, body: { topics } });
    expect(answer.topics).toHaveLength(5_000);
    expect((await dms.listInstanceTopics({ instance_id })).total).toBe(10);
  });

  it('show an instance that is being created, and then is new', async () => {
    const { dms, mock } = await createWorld();
    const body = {
      name: 'kafka-fresh',
      engine: 'kafka',
      engine_version: '3.x',
      broker_num: 3,
      storage_space: 300,
      vpc_id: '6f1c9a52-4d0b-4b8e-9c37-a2e85d1f7043',
      security_group_id: 'c1e07b34-5a96-4d28-8f1b-63d9a4c70e85',
      subnet_id: '2b9d47e1-80c3-4f5a-b6d9-1e7c03f8a452',
      available_zones: ['eu-de-01'],
      product_id: 'c6.2u4g.cluster',
      storage_spec_code: 'dms.physical.storage.ultra.v2' as const,
      ssl_enable: true,
      access_user: 'fresh-admin',
      password: 'Kafka-1-Example',
    };
    const created = await dms.createInstanceByEngine({ engine: 'kafka', body } as never);
    const fresh = { instance_id: `${created.instance_id}` };
    const look = async () => {
      expect(await dms.listInstanceTopics(fresh)).toMatchObject({ total: 0, topics: [] });
      const { cluster } = await dms.showCluster(fresh);
      expect(cluster).toMatchObject({ topics_count: 0, consumers_count: 0 });
      expect(cluster.brokers).toHaveLength(3);
      const { broker_list } = await dms.showKafkaTopicPartitionDiskusage(fresh);
      expect(broker_list?.map(({ data_disk_use }) => data_disk_use)).toEqual(['53M', '53M', '53M']);
      const { users } = await dms.showInstanceUsers(fresh);
      expect(users).toMatchObject([{ user_name: 'fresh-admin', role: 'admin' }]);
    };
    await look();
    const create = () =>
      dms.createInstanceTopic({ ...fresh, body: { id: 'orders', partition: 3 } });
    expect(await refusalOf(create())).toMatchObject({ code: 'DMS.00400026' });
    mock.advance(3000);
    await look();
    await create();
    const leaders = (await dms.showInstanceTopicDetail({ ...fresh, topic })).partitions;
    expect(leaders.map(({ leader }) => leader).toSorted()).toEqual([0, 1, 2]);
    expect((await dms.showTopicAccessPolicy({ ...fresh, topic_name: topic })).policies).toEqual([]);
  });
});

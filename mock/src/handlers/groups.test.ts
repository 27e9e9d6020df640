import { describe, expect, it } from 'vitest';
import { archive, createWorld, lab, nowhere, refusalOf, shop } from '../test-support/world.js';

const id = { instance_id: shop };
const analytics = { ...id, group: 'analytics-export' };
const orders = { ...id, group: 'order-service' };

describe('consumer groups', () => {
  it('are the same in list, show and coordinators, from creation to deletion', async () => {
    const { dms } = await createWorld();
    const body = { group_name: 'replay-1', group_desc: 'Replays' };
    expect(await dms.createKafkaConsumerGroup({ ...id, body })).toBe('success');
    const { groups, total } = await dms.listInstanceConsumerGroups({ ...id, group: 'replay' });
    const fields = { group_id: 'replay-1', state: 'EMPTY', group_desc: 'Replays' };
    expect([groups, total]).toEqual([[expect.objectContaining({ ...fields, lag: 0 })], 1]);
    const group = { ...id, group: 'replay-1' };
    expect((await dms.showGroup(group)).group).toMatchObject(fields);
    expect((await dms.showGroups(group)).group).toMatchObject({ group_id: 'replay-1' });
    const { coordinators } = await dms.showCoordinators(id);
    expect(coordinators?.at(-1)).toMatchObject({
      group_id: 'replay-1',
      id: groups?.[0]?.coordinator_id,
      host: expect.stringMatching(/^192\.168\.0\.6/),
    });
    await dms.deleteGroup(group);
    expect(await refusalOf(dms.showGroup(group))).toMatchObject({
      status: 404,
      code: 'DMS.10240405',
    });
    expect((await dms.listInstanceConsumerGroups(id)).total).toBe(3);
  });

  it('have null for a missing description in the list, and none in show', async () => {
    const { dms } = await createWorld();
    await dms.createKafkaConsumerGroup({ ...id, body: { group_name: 'replay-2' } });
    const { groups } = await dms.listInstanceConsumerGroups({ ...id, offset: 3 });
    expect(groups?.[0]?.group_desc).toBeNull();
    expect((await dms.showGroup({ ...id, group: 'replay-2' })).group).not.toHaveProperty(
      'group_desc',
    );
  });

  it('refuse a taken name, a busy and an unknown instance', async () => {
    const { dms } = await createWorld();
    const create = (instance_id: string) =>
      refusalOf(
        dms.createKafkaConsumerGroup({ instance_id, body: { group_name: 'order-service' } }),
      );
    expect(await create(shop)).toMatchObject({ code: 'DMS.10240018', path: 'group_name' });
    expect(await create(lab)).toMatchObject({ code: 'DMS.00400026' });
    expect(await create(nowhere)).toMatchObject({ status: 404, code: 'DMS.00404022' });
    expect(await create(archive)).toBeUndefined();
  });

  it('page', async () => {
    const { dms } = await createWorld();
    const found: unknown[] = [];
    for await (const { group_id } of dms.listInstanceConsumerGroups({ ...id, limit: 2 })) {
      found.push(group_id);
    }
    expect(found).toEqual(['order-service', 'billing-service', 'analytics-export']);
  });
});

describe('deleteGroup and batchDeleteGroup', () => {
  it('refuse groups with consumers', async () => {
    const { dms } = await createWorld();
    expect(await refusalOf(dms.deleteGroup(orders))).toMatchObject({
      status: 400,
      code: 'DMS.00400062',
      path: 'group',
    });
    const group_ids = ['order-service', 'analytics-export', 'nobody'];
    expect(await dms.batchDeleteGroup({ ...id, body: { group_ids } })).toEqual({
      failed_groups: [
        { group_id: 'order-service', error_message: 'The group is not empty.' },
        { group_id: 'nobody', error_message: 'The consumer group does not exist.' },
      ],
      total: 2,
    });
    expect((await dms.listInstanceConsumerGroups(id)).total).toBe(2);
  });

  it('answers an empty list of failures', async () => {
    const { dms } = await createWorld();
    const body = { group_ids: ['analytics-export'] };
    expect(await dms.batchDeleteGroup({ ...id, body })).toEqual({ failed_groups: [], total: 0 });
  });
});

describe('resetMessageOffset', () => {
  it('moves one partition to a position, and the lag with it', async () => {
    const { dms } = await createWorld();
    const body = { topic: 'clicks', partition: 1, message_offset: 902_000 };
    await dms.resetMessageOffset({ ...analytics, body });
    const { group } = await dms.showGroup(analytics);
    expect(group?.group_message_offsets?.[1]).toMatchObject({
      message_current_offset: 902_000,
      lag: 876,
    });
    const { groups } = await dms.listInstanceConsumerGroups({ ...id, group: 'analytics' });
    expect(groups?.[0]?.lag).toBe(876 + 5 * 8);
  });

  it.each([
    [{ message_offset: 99_999_999 }, 0],
    [{ timestamp: 4_000_000_000_000 }, 0],
  ])('moves all partitions to the end with %j', async (position, lag) => {
    const { dms } = await createWorld();
    await dms.resetMessageOffset({ ...analytics, body: { topic: 'clicks', ...position } as never });
    const { groups } = await dms.listInstanceConsumerGroups({ ...id, group: 'analytics' });
    expect(groups?.[0]?.lag).toBe(lag);
  });

  it('moves to the first message with timestamp 0, and between with a time between', async () => {
    const { dms } = await createWorld();
    const lagAfter = async (timestamp: number) => {
      await dms.resetMessageOffset({ ...analytics, body: { topic: 'clicks', timestamp } });
      return (await dms.listInstanceConsumerGroups({ ...id, group: 'analytics' })).groups?.[0]?.lag;
    };
    const [all, half] = [await lagAfter(0), await lagAfter(1_708_500_000_000)];
    expect(all).toBeGreaterThan(100_000);
    expect(half).toBeLessThan(Number(all));
    expect(half).toBeGreaterThan(0);
  });

  it('gives a group offsets in a topic that it has not read', async () => {
    const { dms } = await createWorld();
    const body = { topic: 'payments', message_offset: 10 };
    await dms.resetMessageOffset({ ...analytics, body });
    const { group } = await dms.showGroup(analytics);
    expect(group?.group_message_offsets).toHaveLength(9);
  });

  it('moves all topics in a background task if none is named', async () => {
    const { dms } = await createWorld();
    await dms.resetMessageOffset({
      ...analytics,
      body: { topic: '', partition: -1, timestamp: 0 },
    });
    const { tasks = [] } = await dms.listBackgroundTasks(id);
    expect(tasks[0]).toMatchObject({ name: 'kafkaResetConsumerOffset', status: 'EXECUTING' });
    const { group } = await dms.showGroup(analytics);
    const offsets = group?.group_message_offsets ?? [];
    expect(offsets.every(({ lag }) => Number(lag) > 8)).toBe(true);
  });

  it('refuses a group with consumers, an unknown group, topic or partition', async () => {
    const { dms } = await createWorld();
    const reset = (group: string, topic = 'clicks', partition = 0) =>
      refusalOf(
        dms.resetMessageOffset({ ...id, group, body: { topic, partition, message_offset: 0 } }),
      );
    expect(await reset('order-service')).toMatchObject({ code: 'DMS.00400062', path: 'group' });
    expect(await reset('nobody')).toMatchObject({ status: 404, code: 'DMS.10240405' });
    expect(await reset('analytics-export', 'nothing')).toMatchObject({
      status: 404,
      in: 'body',
      path: 'topic',
    });
    expect(await reset('analytics-export', 'clicks', 6)).toMatchObject({
      code: 'DMS.00400062',
      path: 'partition',
    });
  });
});

describe('showCesHierarchy', () => {
  it('follows the groups and brokers of the instance', async () => {
    const { dms, mock } = await createWorld();
    await dms.deleteGroup(analytics);
    const body = { oper_type: 'horizontal', new_broker_num: 4 } as const;
    await dms.resizeEngineInstance({ ...id, engine: 'kafka', body });
    mock.advance(3000);
    const { groups, nodes, queues } = await dms.showCesHierarchy(id);
    expect(groups?.map(({ name }) => name)).toEqual(['order-service', 'billing-service']);
    expect(nodes).toHaveLength(4);
    expect(queues).toHaveLength(10);
  });
});

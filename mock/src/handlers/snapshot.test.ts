import { describe, expect, it } from 'vitest';
import { createWorld, shop } from '../test-support/world.js';

const instance_id = shop;

describe('a snapshot', () => {
  it('keeps partitions, policies and changes to come', async () => {
    const { dms, mock } = await createWorld();
    const show = async () => ({
      topics: await dms.listInstanceTopics({ instance_id }),
      sensors: await dms.showInstanceTopicDetail({ instance_id, topic: 'sensors' }),
      disk: await dms.showKafkaTopicPartitionDiskusage({ instance_id, top: 100 }),
      policy: await dms.showTopicAccessPolicy({ instance_id, topic_name: 'alerts' }),
      users: await dms.showInstanceUsers({ instance_id }),
      tasks: await dms.listBackgroundTasks({ instance_id }),
    });
    const policies = [{ user_name: 'analytics', access_policy: 'sub' as const }];
    await dms.createPartition({ instance_id, topic: 'invoices', body: { partition: 4 } });
    await dms.updateTopicAccessPolicy({
      instance_id,
      body: { topics: [{ name: 'alerts', policies }] },
    });
    await dms.createReassignmentTask({
      instance_id,
      body: {
        reassignments: [{ topic: 'sensors', brokers: [1, 2] }],
        is_schedule: true,
        execute_at: Date.now() + 1000,
      },
    });
    const early = JSON.parse(JSON.stringify(mock.snapshot()));
    const before = await show();
    mock.advance(10_000);
    const after = await show();
    expect(after).not.toEqual(before);
    mock.restore(early);
    expect(await show()).toEqual(before);
    mock.advance(10_000);
    expect(await show()).toEqual(after);
  });
});

import { describe, expect, it } from 'vitest';
import { createWorld, nowhere, refusalOf, shop } from '../test-support/world.js';

const id = { instance_id: shop };

describe('background tasks', () => {
  it.each([
    [{ begin_time: '20240223000000' }, ['modifyAutoTopic']],
    [{ end_time: '20240223000000' }, ['changeRetentionPolicy']],
    [
      { begin_time: '20240222000000', end_time: '20240224000000' },
      ['modifyAutoTopic', 'changeRetentionPolicy'],
    ],
    [{ begin_time: '20240224000000' }, []],
    [{ start: 2 }, ['changeRetentionPolicy']],
    [{ start: 1, limit: 1 }, ['modifyAutoTopic']],
  ])('with %j are %j', async (query, names) => {
    const { dms } = await createWorld();
    const { tasks = [] } = await dms.listBackgroundTasks({ ...id, ...query });
    expect(tasks.map(({ name }) => name)).toEqual(names);
  });

  it('are counted in text, the latest first', async () => {
    const { dms, mock } = await createWorld();
    for (const enable_auto_topic of [true, false]) {
      await dms.updateInstanceAutoCreateTopic({ ...id, body: { enable_auto_topic } });
      mock.advance(1000);
    }
    const { tasks = [], task_count } = await dms.listBackgroundTasks({ ...id, limit: 3 });
    expect(task_count).toBe('4');
    const starts = tasks.map(({ created_at }) => Date.parse(`${created_at}`));
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
    expect(tasks.map(({ params }) => params?.includes('"new_auto_status":true'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('end one step after their start', async () => {
    const { dms, mock } = await createWorld();
    await dms.updateInstanceAutoCreateTopic({ ...id, body: { enable_auto_topic: true } });
    const [task] = (await dms.listBackgroundTasks(id)).tasks ?? [];
    mock.advance(2999);
    const one = { ...id, task_id: `${task?.id}` };
    expect(await dms.showBackgroundTask(one)).toEqual({ task_count: '1', tasks: [task] });
    mock.advance(1);
    const [ended] = (await dms.showBackgroundTask(one)).tasks ?? [];
    expect(ended).toMatchObject({ ...task, status: 'SUCCESS', updated_at: ended?.updated_at });
    const [from, to] = [ended?.created_at, ended?.updated_at].map((at) => Date.parse(`${at}`));
    expect(Number(to) - Number(from)).toBe(3000);
  });

  it('are deleted, and unknown afterwards', async () => {
    const { dms } = await createWorld();
    const one = { ...id, task_id: '8abf2c1d9b4e47f0a1c35d7e90b6f824' };
    await dms.deleteBackgroundTask(one);
    expect((await dms.listBackgroundTasks(id)).task_count).toBe('1');
    for (const call of [dms.showBackgroundTask, dms.deleteBackgroundTask]) {
      expect(await refusalOf(call(one))).toMatchObject({ status: 404, path: 'task_id' });
    }
    expect(await refusalOf(dms.listBackgroundTasks({ instance_id: nowhere }))).toMatchObject({
      code: 'DMS.00404022',
    });
  });

  it('are not found by a time that does not exist', async () => {
    const { dms } = await createWorld();
    const refusal = await refusalOf(
      dms.listBackgroundTasks({ ...id, begin_time: '20241301000000' }),
    );
    expect(refusal).toMatchObject({ code: 'DMS.00400142', in: 'query', path: 'begin_time' });
  });
});

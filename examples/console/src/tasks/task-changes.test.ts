import { MutationObserver } from '@tanstack/react-query';
import type { SmartConnectTaskList } from 'otc-dms-kafka';
import { beforeEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '../connection/create-query-client.js';
import { dms, errorOf, mockService, shop } from '../test-support/mocked-service.js';
import { deleteTask, pauseTask } from './task-changes.js';
import { taskQuery, tasksKey } from './task-queries.js';

const mock = await mockService();
let queryClient = createQueryClient();
let task_id = '';

beforeEach(async () => {
  queryClient = createQueryClient();
  const { tasks } = await queryClient.fetchQuery(taskQuery(dms, shop, 1));
  task_id = tasks.find(({ status }) => status === 'RUNNING')?.id ?? '';
});

/** Returns the tasks that the page shows. */
function shown() {
  const key = [...tasksKey(shop), 1];
  return queryClient.getQueryData<SmartConnectTaskList>(key)?.tasks ?? [];
}

function statusShown() {
  return shown().find(({ id }) => id === task_id)?.status;
}

describe('pauseTask', () => {
  it('shows the task as paused before the service has answered', async () => {
    const pause = new MutationObserver(queryClient, pauseTask(dms, queryClient, shop));
    const done = pause.mutate(task_id);
    await expect.poll(statusShown).toBe('PAUSED');
    expect(pause.getCurrentResult().isPending).toBe(true);
    await done;
    expect((await dms.showConnectorTask({ instance_id: shop, task_id })).status).toBe('PAUSED');
  });

  it('shows the task as before when the service refuses', async () => {
    mock.faults.add({ operationId: 'pauseConnectorTask', prefer: 'code=403', delayMs: 50 });
    const pause = new MutationObserver(queryClient, pauseTask(dms, queryClient, shop));
    const failed = errorOf(pause.mutate(task_id));
    await expect.poll(statusShown).toBe('PAUSED');
    await failed;
    expect(statusShown()).toBe('RUNNING');
  });
});

describe('deleteTask', () => {
  it('removes the task at once', async () => {
    const deletion = new MutationObserver(queryClient, deleteTask(dms, queryClient, shop));
    const done = deletion.mutate(task_id);
    await expect.poll(statusShown).toBeUndefined();
    await done;
    expect((await dms.listConnectorTasks({ instance_id: shop })).tasks).toHaveLength(
      shown().length,
    );
  });

  it('brings the task back to its place when the connection is lost', async () => {
    mock.faults.add({ operationId: 'deleteConnectorTask', drop: 'before', delayMs: 50 });
    const before = shown();
    const deletion = new MutationObserver(queryClient, deleteTask(dms, queryClient, shop));
    const failed = errorOf(deletion.mutate(task_id));
    await expect.poll(statusShown).toBeUndefined();
    await failed;
    expect(shown()).toEqual(before);
  });
});

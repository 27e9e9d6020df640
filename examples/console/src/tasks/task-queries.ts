import { type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type DmsClient,
  type SmartConnectTask,
  type SmartConnectTaskList,
  waitForConnectorTask,
} from 'otc-dms-kafka';
import { patience } from '../patience.js';
import { pageParameters } from '../ui/paging.js';

/** Key of all pages of the tasks of an instance. */
export function tasksKey(instance_id: string) {
  return ['tasks', instance_id] as const;
}

/** A page of the Smart Connect tasks of an instance. */
export function taskQuery(dms: DmsClient, instance_id: string, page: number) {
  return queryOptions({
    queryKey: [...tasksKey(instance_id), page],
    queryFn: async ({ signal }) =>
      await dms.listConnectorTasks({ instance_id, ...pageParameters(page) }, { signal }),
  });
}

/** Waits while a task is being created or restarted, then reads the list again. */
export function taskStartQuery(
  dms: DmsClient,
  queryClient: QueryClient,
  instance_id: string,
  task: Pick<SmartConnectTask, 'id' | 'status'>,
) {
  return queryOptions({
    queryKey: ['starts', instance_id, task.id],
    enabled: task.status === 'CREATING' || task.status === 'RESTARTING',
    queryFn: async ({ signal }) => {
      await waitForConnectorTask(dms, { instance_id, task_id: task.id }, { ...patience, signal });
      await queryClient.invalidateQueries({ queryKey: tasksKey(instance_id) });
      return 'started';
    },
  });
}

/** Returns a page of tasks in which one has another status. */
export function withTaskStatus(
  page: SmartConnectTaskList,
  task_id: string,
  status: SmartConnectTask['status'],
): SmartConnectTaskList {
  const tasks = page.tasks.map((task) => (task.id === task_id ? { ...task, status } : task));
  return { ...page, tasks };
}

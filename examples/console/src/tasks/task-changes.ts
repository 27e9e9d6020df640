import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import {
  type DmsClient,
  type SmartConnectTaskCreateRequest,
  type SmartConnectTaskList,
  waitForConnectorTaskPause,
  waitForConnectorTaskResume,
} from 'otc-dms-kafka';
import { optimistic } from '../optimistic.js';
import { patience } from '../patience.js';
import { tasksKey, withTaskStatus } from './task-queries.js';

/** Creates a task. */
export function createTask(dms: DmsClient, queryClient: QueryClient, instance_id: string) {
  return mutationOptions({
    mutationFn: (body: object) =>
      // A cast: the service checks what the form has.
      dms.createConnectorTask({ instance_id, body: body as SmartConnectTaskCreateRequest }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: tasksKey(instance_id) }),
  });
}

/** Pauses a task. It is shown as paused at once, and as before if that fails. */
export function pauseTask(dms: DmsClient, queryClient: QueryClient, instance_id: string) {
  return mutationOptions({
    ...optimistic<SmartConnectTaskList, string>(queryClient, tasksKey(instance_id), (page, id) =>
      withTaskStatus(page, id, 'PAUSED'),
    ),
    mutationFn: async (task_id: string) => {
      await dms.pauseConnectorTask({ instance_id, task_id });
      await waitForConnectorTaskPause(dms, { instance_id, task_id }, patience);
    },
  });
}

/** Resumes a task. It is shown as running at once, and as before if that fails. */
export function resumeTask(dms: DmsClient, queryClient: QueryClient, instance_id: string) {
  return mutationOptions({
    ...optimistic<SmartConnectTaskList, string>(queryClient, tasksKey(instance_id), (page, id) =>
      withTaskStatus(page, id, 'RUNNING'),
    ),
    mutationFn: async (task_id: string) => {
      await dms.resumeConnectorTask({ instance_id, task_id });
      await waitForConnectorTaskResume(dms, { instance_id, task_id }, patience);
    },
  });
}

/** Deletes a task. It vanishes at once, and comes back if the service refuses. */
export function deleteTask(dms: DmsClient, queryClient: QueryClient, instance_id: string) {
  return mutationOptions({
    ...optimistic<SmartConnectTaskList, string>(queryClient, tasksKey(instance_id), (page, id) => ({
      ...page,
      tasks: page.tasks.filter((task) => task.id !== id),
    })),
    mutationFn: async (task_id: string) => await dms.deleteConnectorTask({ instance_id, task_id }),
  });
}

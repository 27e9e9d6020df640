import { type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type DmsClient,
  type Instance,
  type InstanceList,
  waitForInstance,
  waitForInstanceDeletion,
} from 'otc-dms-kafka';
import { patience } from '../patience.js';
import { instanceListKey, instancesKey } from './instance-queries.js';

/** Statuses that last. The service may add others; every other status is taken for a change. */
const settled = ['RUNNING', 'FROZEN', 'RECYCLE', 'ERROR', 'CREATEFAILED'];
const settledFailures = ['EXTENDEDFAILED', 'ROLLBACKFAILED'];

/** Whether an instance is on its way to another status. */
export function isChanging(status: string): boolean {
  return !settled.includes(status) && !settledFailures.includes(status);
}

/** Key of the wait for an instance. */
export function changeKey(instance_id: string) {
  return ['changes', instance_id] as const;
}

/**
 * Waits while an instance changes, and shows each status on the way. It ends when the component that shows the instance
 * goes.
 */
export function changeQuery(
  dms: DmsClient,
  queryClient: QueryClient,
  { instance_id, status }: Pick<Instance, 'instance_id' | 'status'>,
) {
  const wait = status === 'DELETING' ? waitForInstanceDeletion : waitForInstance;
  return queryOptions({
    queryKey: [...changeKey(instance_id), wait.name],
    enabled: isChanging(status),
    queryFn: async ({ signal }) => {
      try {
        await wait(
          dms,
          { instance_id },
          {
            ...patience,
            signal,
            onProgress: ({ answer }) => answer && showProgress(queryClient, answer),
          },
        );
        return 'over';
      } finally {
        if (!signal.aborted) await queryClient.invalidateQueries({ queryKey: instancesKey });
      }
    },
  });
}

function showProgress(queryClient: QueryClient, instance: Instance): void {
  queryClient.setQueriesData<InstanceList>({ queryKey: instanceListKey }, (page) =>
    withStatus(page, instance.instance_id, instance.status),
  );
  queryClient.setQueryData([...instancesKey, 'one', instance.instance_id], instance);
}

/** Returns a page of instances in which one has another status. */
export function withStatus<Page extends InstanceList | undefined>(
  page: Page,
  instance_id: string,
  status: Instance['status'],
): Page {
  if (!page) return page;
  const instances = page.instances.map((instance) =>
    instance.instance_id === instance_id ? { ...instance, status } : instance,
  );
  return { ...page, instances };
}

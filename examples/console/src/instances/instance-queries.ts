import { queryOptions } from '@tanstack/react-query';
import type { DmsClient } from 'otc-dms-kafka';
import { pageParameters } from '../ui/paging.js';

/** Keys of everything that shows the status of an instance. */
export const instancesKey = ['instances'] as const;
export const instanceListKey = [...instancesKey, 'list'] as const;

/** A page of instances. */
export function instanceListQuery(dms: DmsClient, page: number) {
  return queryOptions({
    queryKey: [...instanceListKey, page],
    queryFn: async ({ signal }) => await dms.listInstances(pageParameters(page), { signal }),
  });
}

/** One instance. */
export function instanceQuery(dms: DmsClient, instance_id: string) {
  return queryOptions({
    queryKey: [...instancesKey, 'one', instance_id],
    queryFn: ({ signal }) => dms.showInstance({ instance_id }, { signal }),
  });
}

import { queryOptions } from '@tanstack/react-query';
import type { DmsClient } from 'otc-dms-kafka';
import { pageParameters } from '../ui/paging.js';

/** A page of the consumer groups of an instance. */
export function groupQuery(dms: DmsClient, instance_id: string, page: number) {
  return queryOptions({
    queryKey: ['groups', instance_id, page],
    queryFn: async ({ signal }) =>
      await dms.listInstanceConsumerGroups({ instance_id, ...pageParameters(page) }, { signal }),
  });
}

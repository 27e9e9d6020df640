import { queryOptions } from '@tanstack/react-query';
import type { DmsClient } from 'otc-dms-kafka';
import { pageParameters } from '../ui/paging.js';

/** Key of all pages of the topics of an instance. */
export function topicsKey(instance_id: string) {
  return ['topics', instance_id] as const;
}

/** A page of the topics of an instance. */
export function topicQuery(dms: DmsClient, instance_id: string, page: number) {
  return queryOptions({
    queryKey: [...topicsKey(instance_id), page],
    queryFn: async ({ signal }) =>
      await dms.listInstanceTopics({ instance_id, ...pageParameters(page) }, { signal }),
  });
}

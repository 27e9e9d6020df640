import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { DmsClient, TopicCreateRequest, TopicList } from 'otc-dms-kafka';
import { optimistic } from '../optimistic.js';
import { topicsKey } from './topic-query.js';

/** Creates a topic. */
export function createTopic(dms: DmsClient, queryClient: QueryClient, instance_id: string) {
  return mutationOptions({
    mutationFn: (body: object) =>
      // A cast: the service checks what the form has.
      dms.createInstanceTopic({ instance_id, body: body as TopicCreateRequest }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: topicsKey(instance_id) }),
  });
}

/**
 * Deletes topics. They vanish at once; those that the service keeps come back.
 *
 * The answer says for each topic whether it was deleted: a success can contain failures.
 */
export function deleteTopics(dms: DmsClient, queryClient: QueryClient, instance_id: string) {
  return mutationOptions({
    ...optimistic<TopicList, string[]>(queryClient, topicsKey(instance_id), withoutTopics),
    mutationFn: async (topics: string[]) =>
      await dms.batchDeleteInstanceTopic({ instance_id, body: { topics } }),
  });
}

function withoutTopics(page: TopicList, names: string[]): TopicList {
  return { ...page, topics: page.topics.filter(({ name }) => !names.includes(name)) };
}

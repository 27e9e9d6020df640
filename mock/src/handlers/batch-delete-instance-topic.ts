import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { removeChild } from '../state/tree.js';
import { isBeingReassigned } from '../topics/being-reassigned.js';
import { forgetOffsets } from '../topics/groups-of-topic.js';
import { topicNamed } from '../topics/partitions.js';

/**
 * Deletes topics with their messages, their access policies, and the offsets that groups have in them.
 *
 * A topic is kept, with `success` false, while its partitions are reassigned (user manual). A topic that does not exist
 * counts as deleted, as in other clouds of this API family (`TopicDeletion.success`).
 */
export function batchDeleteInstanceTopic(call: Call): MockAnswer {
  refuseBusy(call, 'instance');
  const instance = addressed(call, 'instance');
  const { topics } = bodyOf<{ topics: string[] }>(call);
  const results = topics.map((name) => {
    const topic = topicNamed(call, name);
    if (topic && isBeingReassigned(call, topic)) return { id: name, success: false };
    if (topic) {
      removeChild(instance, 'topic', name);
      forgetOffsets(call, name);
    }
    return { id: name, success: true };
  });
  return answer(call, { topics: results });
}

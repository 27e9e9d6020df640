import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { bodyOf, type Call } from '../state/call.js';
import { changeTopic, type TopicChange } from '../topics/change-topic.js';
import { topicNamed } from '../topics/partitions.js';

/**
 * Changes topics, each completely or not at all: 204, or 206 with those that stayed as they were.
 *
 * Other clients met 206 even when no topic changed (evidence of `updateInstanceTopic`, `response.206`).
 */
export function updateInstanceTopic(call: Call): MockAnswer {
  refuseBusy(call, 'instance');
  const { topics = [] } = bodyOf<{ topics?: TopicChange[] }>(call);
  const failed = topics.flatMap((change) => {
    const topic = topicNamed(call, change.id);
    const problem = topic ? changeTopic(call, topic, change) : 'topic does not exist.';
    return problem === undefined ? [] : [{ id: change.id, success: false, error_msg: problem }];
  });
  return failed.length > 0 ? answer(call, { failed_topics: failed }, 206) : answer(call);
}

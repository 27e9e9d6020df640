import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { addressed, type Call } from '../state/call.js';
import { withFirstUser } from '../users/first-user.js';
import { policiesOf } from '../users/policies.js';

/** Shows which users may publish to a topic or subscribe to it. */
export function showTopicAccessPolicy(call: Call): MockAnswer {
  withFirstUser(call);
  const topic = addressed(call, 'topic');
  const { name, topic_type } = topic.fields;
  return answer(call, { name, policies: policiesOf(call.description, topic), topic_type });
}

import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { addBackgroundTask } from '../resources/background-task.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call, find } from '../state/call.js';
import { schedule } from '../state/tree.js';
import { withFirstUser } from '../users/first-user.js';
import { policiesOf } from '../users/policies.js';

interface Change {
  readonly name: string;
  readonly policies: readonly { readonly user_name: string; readonly access_policy: string }[];
}

/**
 * Replaces the access policies of topics in the background, as other clients have seen it.
 *
 * `updateTopicPolicies` is the name that they wait for (evidence of the operation, `wait`).
 */
export function updateTopicAccessPolicy(call: Call): MockAnswer {
  withFirstUser(call);
  refuseBusy(call, 'instance');
  const { topics = [] } = bodyOf<{ topics?: Change[] }>(call);
  const names = topics.map(({ name }) => name);
  const changes = topics.map((change, index) => {
    const place = `topics[${index}]`;
    refuseStrangeUsers(call, change, place);
    const topic = find(call, 'topic', change.name, { in: 'body', path: `${place}.name` });
    refuseSecond(names, index, `${place}.name`);
    return { topic, policies: change.policies };
  });
  const { clock, stepMs } = call.state;
  for (const { topic, policies } of changes) {
    const owners = policiesOf(call.description, topic).filter(({ owner }) => owner);
    const next = policies.map(({ user_name, access_policy }) => ({
      owner: owners.some((one) => one.user_name === user_name),
      user_name,
      access_policy,
    }));
    schedule(topic, { atMs: clock.now() + stepMs, hide: { policies: next } });
  }
  const instance = addressed(call, 'instance');
  const params = { topics: names };
  const id = addBackgroundTask(call, instance, { name: 'updateTopicPolicies', params });
  return answer(call, { job_id: id });
}

function refuseStrangeUsers(call: Call, { policies }: Change, place: string): void {
  const names = policies.map(({ user_name }) => user_name);
  for (const [index, name] of names.entries()) {
    const path = `${place}.policies[${index}].user_name`;
    find(call, 'user', name, { in: 'body', path });
    refuseSecond(names, index, path);
  }
}

/** The page has one item per topic and per user. `DMS.00400062` is the code of an invalid field. */
function refuseSecond(names: readonly string[], index: number, path: string): void {
  if (names.indexOf(names[index] ?? '') === index) return;
  throw new Refusal('DMS.00400062', { in: 'body', path, message: 'is named a second time' });
}

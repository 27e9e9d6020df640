import type { MockAnswer } from '../message.js';
import { nearestCode, Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call, find } from '../state/call.js';
import { removeChild } from '../state/tree.js';
import { topicsOf } from '../topics/partitions.js';
import { withFirstUser } from '../users/first-user.js';
import { policiesOf } from '../users/policies.js';

/**
 * Deletes users with their access to topics, all or none.
 *
 * The answer has no result for each user, so one that is unknown, or the user that was set when SASL was enabled, is a
 * refusal. The user manual says that the latter cannot be deleted.
 */
export function batchDeleteInstanceUsers(call: Call): MockAnswer {
  withFirstUser(call);
  refuseBusy(call, 'instance');
  const { users } = bodyOf<{ users: string[] }>(call);
  for (const [index, name] of users.entries()) {
    const path = `users[${index}]`;
    const { fields } = find(call, 'user', name, { in: 'body', path });
    if (fields.role === 'admin') {
      const message = nearestCode('is the user that was set when SASL was enabled');
      throw new Refusal('DMS.00400062', { in: 'body', path, message });
    }
  }
  const instance = addressed(call, 'instance');
  for (const name of users) removeChild(instance, 'user', name);
  const gone = new Set(users);
  for (const topic of topicsOf(call)) {
    const policies = policiesOf(call.description, topic);
    const rest = policies.filter(({ user_name: user }) => !gone.has(user));
    if (rest.length < policies.length) topic.hidden.policies = rest;
  }
  return answer(call);
}

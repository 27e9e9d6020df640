import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { create } from '../resources/create.js';
import { bodyOf, type Call } from '../state/call.js';
import { refusePassword, withFirstUser } from '../users/first-user.js';

/** Creates a user: a guest, as a test of this cloud shows (`KafkaUser.role`). */
export function createInstanceUser(call: Call, effect: ResourceEffect): MockAnswer {
  withFirstUser(call);
  const { user_name: name, user_passwd: password } = bodyOf<Record<string, string>>(call);
  refusePassword(`${password}`, `${name}`, 'user_passwd');
  create(call, effect, {
    role: 'guest',
    default_app: false,
    created_time: call.state.clock.now(),
  });
  return answer(call);
}

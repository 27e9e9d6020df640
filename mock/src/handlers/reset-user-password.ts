import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { refusePassword, withFirstUser } from '../users/first-user.js';

/** Accepts a password that is allowed. It is not kept: nobody logs in to a broker here. */
export function resetUserPassword(call: Call): MockAnswer {
  withFirstUser(call);
  const { fields } = addressed(call, 'user');
  refuseBusy(call, 'instance');
  const { new_password: password } = bodyOf<{ new_password: string }>(call);
  refusePassword(password, `${fields.user_name}`, 'new_password');
  return answer(call);
}

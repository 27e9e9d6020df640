import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { list } from '../resources/list.js';
import type { Call } from '../state/call.js';
import { withFirstUser } from '../users/first-user.js';

/** Lists the users of an instance with SASL. */
export function showInstanceUsers(call: Call, effect: ResourceEffect): MockAnswer {
  withFirstUser(call);
  return answer(call, list(call, effect));
}

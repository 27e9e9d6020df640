import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, type Call } from '../state/call.js';

/** Takes a new password without keeping it. The catalogue has `DMS.00400971` for an instance without SASL. */
export function resetPassword(call: Call, { kind }: ResourceEffect): MockAnswer {
  const { fields } = addressed(call, kind);
  refuseBusy(call, kind);
  if (fields.ssl_enable === true) return answer(call);
  const message = 'names an instance whose ssl_enable is false, which has no users';
  throw new Refusal('DMS.00400971', { in: 'path', path: 'instance_id', message });
}

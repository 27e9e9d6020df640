import type { ResourceEffect } from '../description/form.js';
import { membersIn } from '../groups/offsets.js';
import type { MockAnswer } from '../message.js';
import { nearestCode, Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { childOf, removeChild } from '../state/tree.js';

/**
 * Deletes a group without consumers, as the user manual says.
 *
 * No page has a code for a group with consumers.
 */
export function deleteGroup(call: Call, { kind }: ResourceEffect): MockAnswer {
  const group = addressed(call, kind);
  refuseBusy(call, 'instance');
  const count = membersIn(group);
  if (count > 0) {
    const message = nearestCode(`names a group with ${count} consumers; stop them first`);
    throw new Refusal('DMS.00400062', { in: 'path', path: 'group', message });
  }
  removeChild(addressed(call, 'instance'), kind, `${group.fields.group_id}`);
  return answer(call);
}

/** Deletes groups. Those that do not exist or have consumers are in `failed_groups`, as in the example. */
export function batchDeleteGroup(call: Call, { kind }: ResourceEffect): MockAnswer {
  refuseBusy(call, 'instance');
  const { group_ids: ids } = bodyOf<{ group_ids: string[] }>(call);
  const failed = ids.flatMap((id) => {
    const error_message = deleteOne(call, kind, id);
    return error_message === undefined ? [] : [{ group_id: id, error_message }];
  });
  return answer(call, { failed_groups: failed, total: failed.length });
}

/** Deletes a group; returns why it could not. */
function deleteOne(call: Call, kind: string, id: string): string | undefined {
  const instance = addressed(call, 'instance');
  const group = childOf(instance, kind, id, call.state.clock.now());
  if (!group) return 'The consumer group does not exist.';
  if (membersIn(group) > 0) return 'The group is not empty.';
  removeChild(instance, kind, id);
  return undefined;
}

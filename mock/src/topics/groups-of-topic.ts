import { offsetsOf, setOffsets } from '../groups/offsets.js';
import { addressed, type Call } from '../state/call.js';
import { childrenOf, type Stored } from '../state/tree.js';

/** Returns the names of the groups that have offsets in a topic. */
export function subscribers(call: Call, topic: string): unknown[] {
  return groupsOf(call)
    .filter((group) => offsetsOf(group).some((one) => one.topic === topic))
    .map(({ fields }) => fields.group_id);
}

/** Removes the offsets that groups have in a topic. */
export function forgetOffsets(call: Call, topic: string): void {
  for (const group of groupsOf(call)) {
    const offsets = offsetsOf(group);
    const rest = offsets.filter((one) => one.topic !== topic);
    if (rest.length < offsets.length) setOffsets(group, rest);
  }
}

/** Returns the consumer groups of the instance that the path names. */
export function groupsOf(call: Call): Stored[] {
  return childrenOf(addressed(call, 'instance'), 'group', call.state.clock.now());
}

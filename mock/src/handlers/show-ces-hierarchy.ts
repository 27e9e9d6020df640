import type { ResourceEffect } from '../description/form.js';
import { offsetsOf } from '../groups/offsets.js';
import { addressesOf } from '../instances/addresses.js';
import type { MockAnswer } from '../message.js';
import { answer, filled } from '../resources/answer.js';
import { addressed, type Call } from '../state/call.js';
import { childrenOf, type Stored } from '../state/tree.js';

/** Shows the dimensions of the example, with the brokers, topics and groups of the instance. */
export function showCesHierarchy(call: Call, { kind }: ResourceEffect): MockAnswer {
  const instance = addressed(call, kind);
  const now = call.state.clock.now();
  const topics = childrenOf(instance, 'topic', now);
  const groups = childrenOf(instance, 'group', now);
  return answer(
    call,
    filled(call, {
      instance_ids: [{ name: instance.fields.instance_id }],
      nodes: addressesOf(instance).map((_, id) => ({ name: `broker-${id}` })),
      queues: topics.map(({ fields: { name, partition } }) => ({
        name,
        partitions: named(Array.from({ length: Number(partition) }, (_, number) => number)),
      })),
      groups: groups.map((group) => ({ name: group.fields.group_id, queues: queuesOf(group) })),
    }),
  );
}

/** Returns the topics and partitions in which a group has offsets. */
function queuesOf(group: Stored) {
  const partitions = new Map<string, number[]>();
  for (const { topic, partition } of offsetsOf(group)) {
    partitions.set(topic, [...(partitions.get(topic) ?? []), partition]);
  }
  return [...partitions].map(([name, numbers]) => ({ name, partitions: named(numbers) }));
}

function named(numbers: readonly number[]) {
  return numbers.map((number) => ({ name: `${number}` }));
}

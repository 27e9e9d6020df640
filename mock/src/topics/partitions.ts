import { addressed, type Call } from '../state/call.js';
import { childOf, childrenOf, type Fields, type Stored } from '../state/tree.js';
import { assignReplicas, numberOfName } from './assign.js';
import { brokersOf } from './brokers.js';
import type { Partition } from './partition.js';
import { seedPartitions } from './seed-partitions.js';

/** Returns the partitions of a topic in the order of their numbers. */
export function partitionsOf(call: Call, topic: Stored): readonly Partition[] {
  // A cast: only this file sets the fact. A topic of the seed has none until it changes.
  const own = topic.hidden.partitions as readonly Partition[] | undefined;
  return own ?? seedPartitions(call, topic.fields);
}

/** Replaces the partitions of a topic, with the two fields that count them. */
export function setPartitions(topic: Stored, partitions: readonly Partition[]): void {
  const { set, hide } = partitionChange(partitions);
  Object.assign(topic.fields, set);
  Object.assign(topic.hidden, hide);
}

/** Returns the change of a topic that gets these partitions. */
export function partitionChange(partitions: readonly Partition[]): { set: Fields; hide: Fields } {
  const [first] = partitions;
  return {
    set: { partition: partitions.length, replication: first?.replicas.length ?? 0 },
    hide: { partitions },
  };
}

/** Creates partitions without messages, from the next number up to a count, on brokers of the instance. */
export function newPartitions(
  call: Call,
  topic: Stored,
  existing: readonly Partition[],
  { count, leaders }: { count: number; leaders?: readonly number[] | undefined },
): Partition[] {
  const all = brokerIds(call);
  const chosen = leaders ?? all;
  const replicas = Number(topic.fields.replication);
  // If a caller chooses fewer brokers than replicas, the others hold the rest.
  const brokers =
    chosen.length < replicas ? [...chosen, ...all.filter((id) => !chosen.includes(id))] : chosen;
  const first = existing[0]?.replicas[0];
  const start =
    first === undefined
      ? numberOfName(`${topic.fields.name}`)
      : Math.max(brokers.indexOf(first), 0);
  return assignReplicas({ from: existing.length, to: count, brokers, replicas, start }).map(
    (ids, index) => ({
      partition: existing.length + index,
      replicas: ids,
      start: 0,
      end: 0,
      bytes: 0,
      updatedMs: 0,
    }),
  );
}

/** Returns all topics of the instance that the path names. */
export function topicsOf(call: Call): Stored[] {
  return childrenOf(addressed(call, 'instance'), 'topic', call.state.clock.now());
}

/** Returns a topic of the instance that the path names; undefined when there is none. */
export function topicNamed(call: Call, name: string): Stored | undefined {
  return childOf(addressed(call, 'instance'), 'topic', name, call.state.clock.now());
}

/** Returns the number of partitions that topics of the instance can have, and how many are left. */
export function partitionLimits(call: Call): { max: number; remain: number } {
  // An instance that is being created may not have the field yet.
  const max = Number(addressed(call, 'instance').fields.partition_num ?? 0);
  const used = topicsOf(call).reduce((sum, { fields }) => sum + Number(fields.partition), 0);
  return { max, remain: Math.max(max - used, 0) };
}

function brokerIds(call: Call): number[] {
  return brokersOf(addressed(call, 'instance')).map(({ id }) => id);
}

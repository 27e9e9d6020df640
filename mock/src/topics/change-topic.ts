import type { Call } from '../state/call.js';
import { addressed } from '../state/call.js';
import type { Stored } from '../state/tree.js';
import { isBeingReassigned } from './being-reassigned.js';
import { brokersOf } from './brokers.js';
import { newPartitions, partitionLimits, partitionsOf, setPartitions } from './partitions.js';
import { problemOfConfigs, type SentConfig, type TopicConfig, withConfigs } from './settings.js';

/** Changes to one topic. */
export interface TopicChange {
  readonly id: string;
  readonly retention_time?: number;
  readonly sync_replication?: boolean;
  readonly sync_message_flush?: boolean;
  readonly new_partition_numbers?: number;
  readonly new_partition_brokers?: readonly number[];
  readonly topic_other_configs?: readonly SentConfig[];
  readonly topic_desc?: string;
}

/** Changes a topic, or returns the reason why all of it stays unchanged. */
export function changeTopic(call: Call, topic: Stored, change: TopicChange): string | undefined {
  const problem = problemOf(call, topic, change);
  if (problem !== undefined) return problem;
  const { new_partition_numbers: count, new_partition_brokers: leaders } = change;
  for (const name of [
    'retention_time',
    'sync_replication',
    'sync_message_flush',
    'topic_desc',
  ] as const) {
    if (change[name] !== undefined) topic.fields[name] = change[name];
  }
  // A cast: the field has this type in the schema.
  const configs = topic.fields.topic_other_configs as TopicConfig[];
  topic.fields.topic_other_configs = withConfigs(configs, change.topic_other_configs);
  if (count !== undefined) addPartitions(call, topic, { count, leaders });
  return undefined;
}

/** Adds partitions without messages. */
export function addPartitions(
  call: Call,
  topic: Stored,
  wanted: { count: number; leaders?: readonly number[] | undefined },
): void {
  const existing = partitionsOf(call, topic);
  setPartitions(topic, [...existing, ...newPartitions(call, topic, existing, wanted)]);
}

/** Says why a topic cannot get this number of partitions. */
export function problemOfCount(call: Call, topic: Stored, count: number): string | undefined {
  const current = Number(topic.fields.partition);
  const { remain } = partitionLimits(call);
  if (count <= current) return `topic already has ${current} partitions.`;
  if (count - current > remain) return `only ${remain} partitions of the instance are left.`;
  if (isBeingReassigned(call, topic)) return 'partitions of the topic are being reassigned.';
  return undefined;
}

function problemOf(call: Call, topic: Stored, change: TopicChange): string | undefined {
  const { new_partition_numbers: count, new_partition_brokers: leaders = [] } = change;
  const known = brokersOf(addressed(call, 'instance')).map(({ id }) => id);
  const strange = leaders.find((id) => !known.includes(id));
  if (change.sync_replication && topic.fields.replication === 1)
    return 'synchronous replication needs more than one replica.';
  const config = problemOfConfigs(change.topic_other_configs);
  if (config) return `${config.path} ${config.message}.`;
  if (count === undefined) return undefined;
  const problem =
    problemOfCount(call, topic, count) ??
    (strange === undefined ? undefined : `broker ${strange} does not exist.`);
  return problem && `add partition failed: ${problem}`;
}

import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { nearestCode, Refusal } from '../protocol/refuse.js';
import { bodyFor } from '../resources/act.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { create } from '../resources/create.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { brokersOf, refuseTooManyReplicas } from '../topics/brokers.js';
import { newPartitions, partitionLimits, setPartitions, topicsOf } from '../topics/partitions.js';
import {
  defaultConfigs,
  problemOfConfigs,
  type SentConfig,
  withConfigs,
} from '../topics/settings.js';

interface Body {
  readonly id: string;
  readonly partition?: number;
  readonly replication?: number;
  readonly sync_replication?: boolean | string;
  readonly topic_desc?: string;
  readonly topic_other_configs?: readonly SentConfig[];
}

// The help text of the client python-otcextensions, and a test of another: three of both, as far as there are brokers.
const defaultCount = 3;

/**
 * Creates a topic.
 *
 * The page of `createInstanceTopic` refuses more partitions than the instance has left; the error catalogue, more
 * replicas than brokers; the user manual, the names of internal topics and names that differ in `.` and `_` alone.
 */
export function createInstanceTopic(call: Call, effect: ResourceEffect): MockAnswer {
  const body = bodyOf<Body>(call);
  const brokers = brokersOf(addressed(call, 'instance')).length;
  const { partition = defaultCount, replication = Math.min(defaultCount, brokers) } = body;
  refuseBusy(call, 'instance');
  refuseName(call, body.id);
  refuseTooManyReplicas(replication, brokers, 'replication');
  refusePartitions(call, partition);
  const problem = problemOfConfigs(body.topic_other_configs);
  if (problem) throw new Refusal('DMS.00400062', { in: 'body', ...problem });
  const stored = create(call, effect, {
    policiesOnly: false,
    partition,
    replication,
    sync_replication: `${body.sync_replication ?? false}` === 'true',
    topic_other_configs: withConfigs(defaultConfigs(call), body.topic_other_configs),
    external_configs: {},
    topic_type: 0,
    topic_desc: body.topic_desc ?? '',
    created_at: call.state.clock.now(),
  });
  stored.hidden.isCreated = true;
  setPartitions(stored, newPartitions(call, stored, [], { count: partition }));
  return answer(call, bodyFor(call, stored));
}

const internalTopics = ['__consumer_offsets', '__transaction_state', '__trace'];

function refuseName(call: Call, name: string): void {
  if (internalTopics.includes(name)) {
    const message = 'is the name of an internal topic';
    throw new Refusal('DMS.00400101', { in: 'body', path: 'id', message });
  }
  const plain = (text: string) => text.replaceAll('.', '_');
  const other = topicsOf(call).find(({ fields }) => plain(`${fields.name}`) === plain(name));
  if (!other || other.fields.name === name) return;
  const message = nearestCode(`collides with the topic ${other.fields.name}: . and _ are the same`);
  throw new Refusal('DMS.10240017', { in: 'body', path: 'id', message });
}

function refusePartitions(call: Call, wanted: number): void {
  const { max, remain } = partitionLimits(call);
  if (wanted <= remain) return;
  const message = `asks for ${wanted} partitions, but ${remain} of ${max} are left`;
  throw new Refusal('DMS.00400039', { in: 'body', path: 'partition', message });
}

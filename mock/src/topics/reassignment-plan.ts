import { Refusal } from '../protocol/refuse.js';
import { type Call, find } from '../state/call.js';
import type { Stored } from '../state/tree.js';
import { isBeingReassigned } from './being-reassigned.js';
import type { Partition } from './partition.js';
import { movedByHand, movedByService } from './reassign.js';

/** New brokers for the partitions of a topic, in a request. */
export interface TopicReassignment {
  readonly topic: string;
  readonly brokers?: readonly number[];
  readonly replication_factor?: number;
  /** Goes before `brokers`, as in other clients. */
  readonly assignment?: readonly { partition?: number; partition_brokers?: number[] }[];
}

/** A topic with the partitions that it is going to have. */
export interface Move {
  readonly topic: Stored;
  readonly partitions: readonly Partition[];
}

/**
 * Works out the reassignment of topics.
 *
 * @throws {Refusal} for an unknown topic or broker, a topic that is named twice or is being moved, and too many replicas.
 */
export function planOf(call: Call, reassignments: readonly TopicReassignment[]): Move[] {
  if (reassignments.length === 0) refuse('DMS.00400062', 'reassignments', 'must name a topic');
  const names = reassignments.map(({ topic }) => topic);
  return reassignments.map((one, index) => {
    const place = `reassignments[${index}]`;
    const topic = find(call, 'topic', one.topic, { in: 'body', path: `${place}.topic` });
    if (names.indexOf(one.topic) < index)
      refuse('DMS.00400062', `${place}.topic`, 'is named a second time');
    if (isBeingReassigned(call, topic))
      refuse('DMS.00400017', `${place}.topic`, 'is being reassigned already');
    return { topic, partitions: partitionsAfter(call, topic, one, place) };
  });
}

function partitionsAfter(
  call: Call,
  topic: Stored,
  { brokers = [], replication_factor, assignment = [] }: TopicReassignment,
  place: string,
): Partition[] {
  if (assignment.length === 0) {
    const replicas = replication_factor ?? Number(topic.fields.replication);
    return movedByService(call, topic, { brokers, replicas }, place);
  }
  const wanted = assignment.map((one) => ({
    partition: one.partition,
    brokers: one.partition_brokers,
  }));
  return movedByHand(call, topic, wanted, {
    list: `${place}.assignment`,
    field: 'partition_brokers',
  });
}

function refuse(code: string, path: string, message: string): never {
  throw new Refusal(code, { in: 'body', path, message });
}

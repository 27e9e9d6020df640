import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { isBeingReassigned } from '../topics/being-reassigned.js';
import { setPartitions } from '../topics/partitions.js';
import { movedByHand } from '../topics/reassign.js';

/** Moves the replicas of partitions, at once. The page wants as many replicas for each partition of the topic. */
export function updateTopicReplica(call: Call): MockAnswer {
  const topic = addressed(call, 'topic');
  refuseBusy(call, 'instance');
  if (isBeingReassigned(call, topic)) {
    const message = 'names a topic whose partitions are being reassigned';
    throw new Refusal('DMS.00400017', { in: 'path', path: 'topic', message });
  }
  const { partitions = [] } = bodyOf<{
    partitions?: { partition?: number; replicas?: number[] }[];
  }>(call);
  const wanted = partitions.map(({ partition, replicas }) => ({ partition, brokers: replicas }));
  setPartitions(topic, movedByHand(call, topic, wanted, { list: 'partitions', field: 'replicas' }));
  return answer(call);
}

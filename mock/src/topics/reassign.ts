import { Refusal } from '../protocol/refuse.js';
import { addressed, type Call } from '../state/call.js';
import type { Stored } from '../state/tree.js';
import { assignReplicas } from './assign.js';
import { brokersOf, refuseStrangeBrokers, refuseTooManyReplicas } from './brokers.js';
import type { Partition } from './partition.js';
import { partitionsOf } from './partitions.js';

/** Brokers that a caller chooses for a partition. */
export interface Wanted {
  /** Number of the partition. Other clients leave out 0 (evidence of `createReassignmentTask`). @default 0 */
  readonly partition?: number | undefined;
  readonly brokers?: readonly number[] | undefined;
}

/** Names of a list of partitions in the body, and of its field with the brokers. */
interface Place {
  readonly list: string;
  readonly field: string;
}

/**
 * Returns the partitions of a topic with the replicas that a caller has chosen.
 *
 * @throws {Refusal} for an unknown partition, broker or number of replicas, and when partitions would have different numbers.
 */
export function movedByHand(
  call: Call,
  topic: Stored,
  wanted: readonly Wanted[],
  { list, field }: Place,
): Partition[] {
  const available = brokersOf(addressed(call, 'instance')).length;
  const moved = new Map(partitionsOf(call, topic).map((one) => [one.partition, one]));
  for (const [index, { partition = 0, brokers = [] }] of wanted.entries()) {
    const place = `${list}[${index}]`;
    const current = moved.get(partition);
    if (!current)
      refuse(`${place}.partition`, `names no partition of the topic, which has ${moved.size}`);
    if (brokers.length === 0) refuse(`${place}.${field}`, 'must name a broker');
    refuseTooManyReplicas(brokers.length, available, `${place}.${field}`);
    refuseStrangeBrokers(call, brokers, `${place}.${field}`);
    moved.set(partition, { ...current, replicas: brokers });
  }
  const partitions = [...moved.values()];
  const counts = new Set(partitions.map(({ replicas }) => replicas.length));
  if (counts.size > 1) {
    refuse(
      list,
      `would leave partitions with ${[...counts].sort().join(' and ')} replicas; all need the same number`,
    );
  }
  return partitions;
}

/** Returns the partitions of a topic, spread over some brokers. */
export function movedByService(
  call: Call,
  topic: Stored,
  { brokers, replicas }: { brokers: readonly number[]; replicas: number },
  place: string,
): Partition[] {
  if (brokers.length === 0) refuse(`${place}.brokers`, 'must name a broker');
  refuseStrangeBrokers(call, brokers, `${place}.brokers`);
  if (replicas < 1) refuse(`${place}.replication_factor`, 'must be 1 or more');
  refuseTooManyReplicas(replicas, brokers.length, `${place}.replication_factor`);
  const partitions = partitionsOf(call, topic);
  const assigned = assignReplicas({ from: 0, to: partitions.length, brokers, replicas, start: 0 });
  return partitions.map((one, index) => ({ ...one, replicas: assigned[index] ?? one.replicas }));
}

/** @throws {Refusal} with `DMS.00400062`, the code of an invalid field. */
function refuse(path: string, message: string): never {
  throw new Refusal('DMS.00400062', { in: 'body', path, message });
}

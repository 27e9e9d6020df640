import { addressed, type Call, kindOf } from '../state/call.js';
import type { Fields } from '../state/tree.js';
import { exampleOf } from '../state/world.js';
import { assignReplicas, numberOfName } from './assign.js';
import { factsOf } from './example-facts.js';
import type { Partition } from './partition.js';

// In the examples of showInstanceTopicDetail, a replica has 500 bytes for each message.
const bytesPerMessage = 500;

// Last second of the world of the examples, whose topics are written to all the time.
const worldEndMs = 1_708_689_590_000;

// A partition of the examples never shows more messages than orders; older ones of a busy topic are gone.
const mostMessages = 40_000;

/**
 * Returns the partitions of a topic of the seed: as the examples show them, and as far as they do not, with numbers made from
 * its name.
 */
export function seedPartitions(
  call: Call,
  { name, partition: count, replication }: Fields,
): Partition[] {
  const { description } = call;
  const { details, ends, sizes } = factsOf(description, `${name}`);
  const number = numberOfName(`${name}`);
  const assigned = assignReplicas({
    from: 0,
    to: Number(count),
    brokers: brokersInSeed(call),
    replicas: Number(replication),
    start: details.get(0)?.replicas[0]?.broker ?? number,
  });
  return assigned.map((replicas, partition) => {
    const detail = details.get(partition);
    const end = detail?.leo ?? ends.get(partition) ?? 4000 + ((number + partition * 1009) % 3000);
    const start = detail?.lso ?? Math.max(end - mostMessages, 0);
    const sized = sizes.get(partition);
    const size = detail && Math.max(...detail.replicas.map((replica) => replica.size));
    return {
      partition,
      replicas,
      start,
      end,
      bytes: size ?? Math.floor(sized ?? (end - start) * bytesPerMessage),
      diskBytes: size === undefined ? sized : undefined,
      updatedMs: detail?.last_update_timestamp ?? worldEndMs - ((number + partition * 613) % 5000),
    };
  });
}

/** Returns the brokers that the instance has in the seed. Those that are added later hold no partition at first. */
function brokersInSeed(call: Call): number[] {
  const { value } = exampleOf(call.description, kindOf(call, 'instance').seed ?? '');
  // A cast: the example is a list of instances, which the linter compares with its schema.
  const { instances } = value as { instances: Fields[] };
  const id = addressed(call, 'instance').fields.instance_id;
  const seed = instances.find(({ instance_id }) => instance_id === id);
  return Array.from({ length: Number(seed?.broker_num ?? 1) }, (_, broker) => broker);
}

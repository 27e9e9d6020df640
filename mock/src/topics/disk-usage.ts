import { addressed, type Call, kindOf } from '../state/call.js';
import type { Fields } from '../state/tree.js';
import { exampleOf } from '../state/world.js';
import { brokersOf } from './brokers.js';
import { bytesOf } from './disk-size.js';
import type { Partition } from './partition.js';
import { partitionsOf, topicsOf } from './partitions.js';
import { seedPartitions } from './seed-partitions.js';

/** Space that a replica of a partition uses on the disk of its broker. */
export interface Usage {
  readonly topic: string;
  readonly partition: Partition;
  readonly bytes: number;
}

const blockBytes = 4096;

/** Returns the replicas on a broker, the largest first; of the same size, the one with more messages first. */
export function usagesOn(call: Call, broker: number): Usage[] {
  const all = topicsOf(call).flatMap((topic) =>
    usagesOf(`${topic.fields.name}`, partitionsOf(call, topic), broker),
  );
  const messages = ({ partition }: Usage) => partition.end - partition.start;
  return all.sort((a, b) => b.bytes - a.bytes || messages(b) - messages(a));
}

/** A replica fills whole blocks, as the shares in the examples show, and two at least, as on the vendor's page. */
function usagesOf(topic: string, partitions: readonly Partition[], broker: number): Usage[] {
  return partitions
    .filter(({ replicas }) => replicas.includes(broker))
    .map((partition) => ({
      topic,
      partition,
      bytes:
        partition.diskBytes ?? Math.max(Math.ceil(partition.bytes / blockBytes), 2) * blockBytes,
    }));
}

// Used space of a broker with next to no messages, on the vendor's page.
const emptyDisk = bytesOf('53M');

/** Returns the space on a broker that no topic uses: in the world of the examples, the rest of what they show. */
export function otherBytes(call: Call, broker: number): number {
  const { description, operation } = call;
  const instance = addressed(call, 'instance');
  const [example] = Object.values(operation.successes['200']?.examples ?? {});
  // A cast: the linter compares the example with its schema.
  const { broker_list: list } = example as { broker_list: Fields[] };
  const shown = list.find((one) => one.broker_name === `broker-${broker}`);
  if (instance.fields.instance_id !== operation.pathExamples.instance_id || !shown)
    return emptyDisk;
  const seed = exampleOf(description, kindOf(call, 'topic').seed ?? '');
  const { topics } = seed.value as { topics: Fields[] };
  const seeded = topics.flatMap((fields) =>
    usagesOf(`${fields.name}`, seedPartitions(call, fields), broker),
  );
  const used = seeded.reduce((sum, { bytes }) => sum + bytes, 0);
  return Math.max(bytesOf(`${shown.data_disk_use}`) - used, 0);
}

/** Returns the size of the disk of each broker. */
export function diskBytes(call: Call): number {
  const instance = addressed(call, 'instance');
  const count = Math.max(brokersOf(instance).length, 1);
  return bytesOf(`${Number(instance.fields.storage_space ?? 0) / count}G`);
}

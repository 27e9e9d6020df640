import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { addressed, type Call } from '../state/call.js';
import { brokersOf, refuseSingleNode } from '../topics/brokers.js';
import { bytesOf, sizeOf } from '../topics/disk-size.js';
import { diskBytes, otherBytes, type Usage, usagesOn } from '../topics/disk-usage.js';

// A file system keeps five percent for itself, as the figures of the examples show.
const usableShare = 0.95;

/** Lists the disk usage of brokers, with the partitions that fit the filter: by default, those of 1 GB and more (page). */
export function showKafkaTopicPartitionDiskusage(call: Call): MockAnswer {
  refuseSingleNode(call);
  const disk = diskBytes(call);
  const brokers = brokersOf(addressed(call, 'instance')).map(({ id }) => {
    const usages = usagesOn(call, id);
    const used = usages.reduce((sum, { bytes }) => sum + bytes, otherBytes(call, id));
    const free = Math.max(disk * usableShare - used, 0);
    return {
      broker_name: `broker-${id}`,
      data_disk_size: sizeOf(disk),
      data_disk_use: sizeOf(used),
      data_disk_free: sizeOf(free),
      data_disk_use_percentage: `${Math.ceil((100 * used) / (used + free))}`,
      status: 'Success get info',
      topic_list: filtered(call, usages, disk).map(({ topic, partition, bytes }) => ({
        size: sizeOf(bytes),
        topic_name: topic,
        topic_partition: `${partition.partition}`,
        percentage: (bytes / disk) * 100,
      })),
    };
  });
  return answer(call, { broker_list: brokers });
}

/** Several filters all apply. */
function filtered({ query }: Call, usages: readonly Usage[], disk: number): Usage[] {
  const { top, percentage, minSize } = query;
  const isOther = top !== undefined || percentage !== undefined;
  const least = bytesOf(minSize ?? (isOther ? '0' : '1G'));
  return usages
    .filter(({ bytes }) => bytes >= least)
    .filter(({ bytes }) => percentage === undefined || (100 * bytes) / disk > Number(percentage))
    .slice(0, top === undefined ? undefined : Math.max(Number(top), 0));
}

import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { pageOf } from '../resources/list.js';
import { addressed, type Call } from '../state/call.js';
import { partitionsOf } from '../topics/partitions.js';

/** Lists the partitions of a topic with their offsets; the number of messages is the difference, as in the examples. */
export function listTopicPartitions(call: Call, effect: ResourceEffect): MockAnswer {
  const partitions = partitionsOf(call, addressed(call, 'topic')).map((one) => ({
    partition: one.partition,
    start_offset: one.start,
    last_offset: one.end,
    message_count: one.end - one.start,
    last_update_time: one.updatedMs,
  }));
  return answer(call, pageOf(call, effect, partitions));
}

import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { limitOf, list } from '../resources/list.js';
import type { Call } from '../state/call.js';
import { partitionLimits } from '../topics/partitions.js';

/** Lists topics; the page adds how many partitions are left, and the most of an instance and of a topic. */
export function listInstanceTopics(call: Call, effect: ResourceEffect): MockAnswer {
  const page = list(call, effect) as object;
  const { max, remain } = partitionLimits(call);
  return answer(call, {
    ...page,
    size: limitOf(call),
    max_partitions: max,
    remain_partitions: remain,
  });
}

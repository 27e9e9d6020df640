import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { addressed, type Call } from '../state/call.js';
import { logOf } from '../topics/messages.js';
import type { Partition } from '../topics/partition.js';
import { partitionOf } from '../topics/partition-of.js';

/** Shows the position of the earliest message of a partition. */
export function showPartitionBeginningMessage(call: Call): MockAnswer {
  return position(call, ({ start }) => start);
}

/** Shows the position of the latest message of a partition: one before the offset of the next, as in the examples. */
export function showPartitionEndMessage(call: Call): MockAnswer {
  return position(call, ({ end }) => end - 1);
}

/** A partition without messages has the offset at which the first will be, and no time: the pages say nothing about it. */
function position(call: Call, offsetOf: (partition: Partition) => number): MockAnswer {
  const topic = addressed(call, 'topic');
  const partition = partitionOf(call, topic, 'path');
  const base = { topic: `${topic.fields.name}`, partition: partition.partition };
  if (partition.end === partition.start) return answer(call, { ...base, offset: partition.start });
  const offset = offsetOf(partition);
  return answer(call, { ...base, offset, timestamp: logOf(call, topic, partition).timeAt(offset) });
}

import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { addressed, type Call } from '../state/call.js';
import { contentOf, logOf } from '../topics/messages.js';
import { partitionOf } from '../topics/partition-of.js';

/** Shows the message at an offset; an empty list for an offset without one, about which the page says nothing. */
export function showPartitionMessage(call: Call): MockAnswer {
  const topic = addressed(call, 'topic');
  const partition = partitionOf(call, topic, 'path');
  const offset = Number(call.query.message_offset);
  if (offset < partition.start || offset >= partition.end) return answer(call, { message: [] });
  const position = {
    topic: `${topic.fields.name}`,
    partition: partition.partition,
    offset,
    timestamp: logOf(call, topic, partition).timeAt(offset),
  };
  const { key, value, size } = contentOf(call, position);
  const { timestamp } = position;
  const message = {
    topic: position.topic,
    partition: position.partition,
    message_offset: offset,
    key,
    value,
    size,
    timestamp,
  };
  return answer(call, { message: [message] });
}

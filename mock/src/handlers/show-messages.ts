import type { MockAnswer } from '../message.js';
import { answer } from '../resources/answer.js';
import { addressed, type Call } from '../state/call.js';
import { numberIn, pageIn, rangeIn } from '../topics/message-query.js';
import { contentOf, logOf } from '../topics/messages.js';
import { partitionOf } from '../topics/partition-of.js';
import { partitionsOf } from '../topics/partitions.js';
import { countIn, messagesIn } from '../topics/search-messages.js';

/**
 * Lists messages of a time range, of one partition or of all (-1, which is the default of the page).
 *
 * `offset` of the answer is the number of the page, from 1, as in the examples.
 */
export function showMessages(call: Call): MockAnswer {
  const topic = addressed(call, 'topic');
  const isAll = (numberIn(call, 'partition') ?? -1) === -1;
  const partitions = isAll ? partitionsOf(call, topic) : [partitionOf(call, topic, 'query')];
  const now = call.state.clock.now();
  const range = rangeIn(numberIn(call, 'start_time') ?? 0, numberIn(call, 'end_time') ?? now);
  const page = pageIn(call, 'item');
  const logs = partitions.map((partition) => logOf(call, topic, partition));
  const count = countIn(logs, range);
  const messages = messagesIn(`${topic.fields.name}`, logs, range, page).map((position) => ({
    topic: position.topic,
    partition: position.partition,
    message_offset: position.offset,
    size: contentOf(call, position).size,
    timestamp: position.timestamp,
  }));
  return answer(call, {
    messages,
    messages_count: count,
    offsets_count: Math.ceil(count / page.limit),
    offset: Math.floor(page.skip / page.limit) + 1,
  });
}

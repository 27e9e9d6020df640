import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { type Call, find } from '../state/call.js';
import type { Fields, Stored } from '../state/tree.js';
import { numberIn, pageIn, rangeIn } from '../topics/message-query.js';
import { contentHas, contentOf, logOf, type Position } from '../topics/messages.js';
import { partitionOf } from '../topics/partition-of.js';
import { partitionsOf } from '../topics/partitions.js';
import { countIn, messagesIn, type TimeRange, walkMessages } from '../topics/search-messages.js';

/**
 * Searches a topic for messages: in a time range, in a time range by a text, or by partition and offset.
 *
 * The page of `showInstanceMessages` gives the pairs of parameters, and the limits of a search by text.
 */
export function showInstanceMessages(call: Call): MockAnswer {
  const topic = find(call, 'topic', call.query.topic ?? '', { in: 'query', path: 'topic' });
  const [start, end] = [numberIn(call, 'start_time'), numberIn(call, 'end_time')];
  if (start === undefined && end === undefined) return byOffset(call, topic);
  refuseMissing({ start_time: start, end_time: end });
  const range = rangeIn(start ?? 0, end ?? 0);
  return call.query.keyword ? byKeyword(call, topic, range) : byTime(call, topic, range);
}

function byTime(call: Call, topic: Stored, range: TimeRange): MockAnswer {
  const logs = partitionsOf(call, topic).map((partition) => logOf(call, topic, partition));
  const found = messagesIn(`${topic.fields.name}`, logs, range, pageIn(call, 'page'));
  const messages = found.map((position) => ({
    ...itemOf(call, position),
    message_offset: position.offset,
  }));
  return pageOfMessages(call, messages, countIn(logs, range));
}

// Limits of the page.
const [mostSearched, mostFound] = [10_000, 10];

function byKeyword(call: Call, topic: Stored, range: TimeRange): MockAnswer {
  const logs = partitionsOf(call, topic).map((partition) => logOf(call, topic, partition));
  const name = `${topic.fields.name}`;
  const isFound = contentHas(call, name, call.query.keyword ?? '');
  const messages: Fields[] = [];
  let searched = 0;
  for (const position of walkMessages(name, logs, range)) {
    if (searched === mostSearched || messages.length === mostFound) break;
    searched += 1;
    if (!isFound(position)) continue;
    messages.push({ ...itemOf(call, position), offset: position.offset });
  }
  return pageOfMessages(call, messages, messages.length);
}

function byOffset(call: Call, topic: Stored): MockAnswer {
  const offset = numberIn(call, 'message_offset');
  refuseMissing({ partition: numberIn(call, 'partition'), message_offset: offset });
  const partition = partitionOf(call, topic, 'query');
  const isThere = offset !== undefined && offset >= partition.start && offset < partition.end;
  if (!isThere) return pageOfMessages(call, [], 0);
  const position: Position = {
    topic: `${topic.fields.name}`,
    partition: partition.partition,
    offset,
    timestamp: logOf(call, topic, partition).timeAt(offset),
  };
  const { key, value } = contentOf(call, position);
  const message = {
    ...itemOf(call, position),
    ...(key !== null && { key }),
    value,
    message_offset: offset,
  };
  return pageOfMessages(call, [message], 1);
}

/** A position in a list, without key and value. The field with the offset depends on the search. */
function itemOf(call: Call, position: Position): Fields {
  const { topic, partition, timestamp } = position;
  return {
    topic,
    partition,
    size: contentOf(call, position).size,
    timestamp,
    huge_message: false,
    message_id: '',
    app_id: '',
    tag: '',
  };
}

/** In the examples, `size` is the number of messages on the page. */
function pageOfMessages(call: Call, messages: readonly Fields[], total: number): MockAnswer {
  return answer(call, { messages, total, size: messages.length });
}

function refuseMissing(pair: Readonly<Record<string, number | undefined>>): void {
  const names = Object.keys(pair);
  const missing = names.filter((name) => pair[name] === undefined);
  if (missing.length === 0) return;
  const message = `is missing: send start_time and end_time, or partition and message_offset`;
  throw new Refusal(
    'DMS.00400062',
    ...missing.map((path) => ({ in: 'query' as const, path, message })),
  );
}

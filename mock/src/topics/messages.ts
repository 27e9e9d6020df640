import type { MockDescription } from '../description/form.js';
import type { Call } from '../state/call.js';
import type { Stored } from '../state/tree.js';
import { factsOf } from './example-facts.js';
import type { Partition } from './partition.js';

/** A message of a partition, as far as a list shows it. */
export interface Position {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly timestamp: number;
}

/** The messages of a partition. They are worked out when asked for: no operation writes one. */
export interface Log {
  readonly partition: Partition;
  /** Returns the time of the message at an offset, which never decreases from one to the next. */
  timeAt(offset: number): number;
  /** Returns the number of messages before a time. */
  countBefore(timeMs: number): number;
}

/** A point that an example or the partition fixes; times in between are interpolated. */
interface Point {
  readonly offset: number;
  readonly timestamp: number;
}

/** Returns the messages of a partition: those of the examples, and others between and before them. */
export function logOf(
  { description }: Pick<Call, 'description'>,
  topic: Stored,
  partition: Partition,
): Log {
  const { start, end, updatedMs } = partition;
  const points = new Map<number, Point>();
  const add = (point: Point) => {
    if (point.offset >= start && point.offset < end) points.set(point.offset, point);
  };
  const createdMs = Number(topic.fields.created_at) || updatedMs;
  add({ offset: start, timestamp: Math.min(createdMs, updatedMs) });
  add({ offset: end - 1, timestamp: updatedMs });
  for (const point of examplePoints(description, topic, partition)) add(point);
  const sorted = [...points.values()].sort((a, b) => a.offset - b.offset);
  const timeAt = (offset: number) => interpolate(sorted, offset);
  return {
    partition,
    timeAt,
    countBefore: (timeMs) => search(start, end, (offset) => timeAt(offset) >= timeMs) - start,
  };
}

/** Returns the messages of the examples. They are all that their time range has, so the one before is older than it. */
function examplePoints(
  description: MockDescription,
  topic: Stored,
  { partition }: Partition,
): Point[] {
  const messages = [...factsOf(description, `${topic.fields.name}`).messages.values()];
  // A position at one end of a partition has no size.
  const listed = messages.filter(({ size }) => size !== undefined);
  const own = listed.filter((one) => one.partition === partition);
  const firstMs = Math.min(...listed.map(({ timestamp }) => timestamp));
  const before = Math.min(...own.map(({ offset }) => offset)) - 1;
  return [
    { offset: before, timestamp: firstMs - 1 },
    ...messages.filter((one) => one.partition === partition),
  ];
}

function interpolate(points: readonly Point[], offset: number): number {
  const above = search(0, points.length, (index) => (points[index]?.offset ?? offset) >= offset);
  const after = points[above];
  const before = points[above - 1];
  if (!after || after.offset === offset || !before) return after?.timestamp ?? 0;
  const share = (offset - before.offset) / (after.offset - before.offset);
  return Math.floor(before.timestamp + share * (after.timestamp - before.timestamp));
}

/** Returns the first number from `low` on that fits, or `high` if none below does. Once one fits, all later ones do. */
export function search(low: number, high: number, fits: (number: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (fits(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Content of a message. */
export interface Content {
  readonly key: string | null;
  readonly value: string;
}

/** Returns the content of a message: of the example that shows it, or made like that from its position. */
export function contentOf(
  { description }: Pick<Call, 'description'>,
  { topic, partition, offset }: Position,
): Content & { readonly size: number } {
  const known = factsOf(description, topic).messages.get(`${partition}:${offset}`);
  const content =
    known?.value === undefined
      ? made(topic, partition, offset, known?.size)
      : { key: known.key ?? null, value: known.value };
  return { ...content, size: (content.key ?? '').length + content.value.length };
}

// The message order-10871 of the examples has this position; their partitions are written to in turn, so that
// the next message of its partition is order 10877.
const anchor = { offset: 48_093, order: 10_871, turn: [2, 3, 5, 1, 4, 0] };

/** Makes a content of the form that the examples have, and of the size that a list shows. */
function made(topic: string, partition: number, offset: number, size = 61): Content {
  const turn = anchor.turn.indexOf(partition % anchor.turn.length);
  const count = anchor.order + (offset - anchor.offset) * anchor.turn.length + turn;
  // Always five digits.
  const number = 10_000 + ((((count - 10_000) % 90_000) + 90_000) % 90_000);
  const noun = topic.replace(/s$/, '');
  const key = `${noun}-${number}`;
  const digits = Math.max(size - 61 + 5, 4);
  const cents = `${(number * 37) % 10 ** (digits - 1)}`.padStart(digits - 1, '1');
  const total = `${cents.slice(0, -2)}.${cents.slice(-2)}`;
  return { key, value: `{"${noun}":"${number}","total":"${total}","currency":"EUR"}` };
}

/** Returns a check whether messages of a topic have a text, which costs little for a text that no made message has. */
export function contentHas(
  call: Pick<Call, 'description'>,
  topic: string,
  text: string,
): (position: Position) => boolean {
  const { messages } = factsOf(call.description, topic);
  // Made contents differ in their digits alone.
  const isPossible = withoutDigits(made(topic, 0, 0).value).includes(withoutDigits(text));
  return (position) => {
    const isExample = messages.has(`${position.partition}:${position.offset}`);
    return (isPossible || isExample) && contentOf(call, position).value.includes(text);
  };
}

function withoutDigits(text: string): string {
  return text.replace(/\d/g, '0');
}

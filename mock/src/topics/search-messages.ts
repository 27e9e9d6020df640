import type { Log, Position } from './messages.js';
import { search } from './messages.js';

/** Times of a search, both included. */
export interface TimeRange {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Returns the number of messages in a time range. */
export function countIn(logs: readonly Log[], { fromMs, toMs }: TimeRange): number {
  return logs.reduce((sum, log) => sum + log.countBefore(toMs + 1) - log.countBefore(fromMs), 0);
}

/** Returns messages of a time range, in the order of `walkMessages`. */
export function messagesIn(
  topic: string,
  logs: readonly Log[],
  range: TimeRange,
  { skip, take }: { readonly skip: number; readonly take: number },
): Position[] {
  const found: Position[] = [];
  for (const position of walkMessages(topic, logs, range, skip)) {
    if (found.length === take) break;
    found.push(position);
  }
  return found;
}

/** A log with the message that is next. */
interface Cursor {
  readonly log: Log;
  readonly end: number;
  offset: number;
  timestamp: number;
}

/**
 * Walks the messages of a time range, oldest first, then by partition.
 *
 * Only the messages that are asked for are worked out: a topic can have millions.
 */
export function* walkMessages(
  topic: string,
  logs: readonly Log[],
  { fromMs, toMs }: TimeRange,
  skip = 0,
): Generator<Position> {
  const before = (timeMs: number) => countIn(logs, { fromMs, toMs: timeMs - 1 });
  // The last time that does not have more messages before it than are skipped.
  const firstMs = search(fromMs, toMs + 1, (timeMs) => before(timeMs) > skip) - 1;
  const startMs = Math.max(firstMs, fromMs);
  let rest = skip - before(startMs);
  const ordered = logs.toSorted((a, b) => a.partition.partition - b.partition.partition);
  let cursors = ordered.flatMap((log) => cursorIn(log, startMs, toMs));
  while (cursors.length > 0) {
    // Of the same time, the one of the lower partition.
    const next = cursors.reduce((first, one) => (one.timestamp < first.timestamp ? one : first));
    const { log, offset, timestamp } = next;
    next.offset += 1;
    if (next.offset < next.end) next.timestamp = log.timeAt(next.offset);
    else cursors = cursors.filter((one) => one !== next);
    if (rest > 0) rest -= 1;
    else yield { topic, partition: log.partition.partition, offset, timestamp };
  }
}

function cursorIn(log: Log, startMs: number, toMs: number): Cursor[] {
  const { start } = log.partition;
  const offset = start + log.countBefore(startMs);
  const end = start + log.countBefore(toMs + 1);
  return offset < end ? [{ log, end, offset, timestamp: log.timeAt(offset) }] : [];
}

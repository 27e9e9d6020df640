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

/**
 * Returns messages of a time range, oldest first, then by partition.
 *
 * Only the messages of the page are worked out: a topic can have millions.
 */
export function messagesIn(
  topic: string,
  logs: readonly Log[],
  range: TimeRange,
  { skip, take }: { readonly skip: number; readonly take: number },
): Position[] {
  const { fromMs, toMs } = range;
  const before = (timeMs: number) => countIn(logs, { fromMs, toMs: timeMs - 1 });
  // The last time that does not have more messages before it than are skipped.
  const firstMs = search(fromMs, toMs + 1, (timeMs) => before(timeMs) > skip) - 1;
  const startMs = Math.max(firstMs, fromMs);
  const rest = skip - before(startMs);
  const found = logs.flatMap((log) => {
    const { start, partition } = log.partition;
    const first = start + log.countBefore(startMs);
    const end = start + log.countBefore(toMs + 1);
    const count = Math.max(Math.min(end - first, rest + take), 0);
    return Array.from({ length: count }, (_, index) => {
      const offset = first + index;
      return { topic, partition, offset, timestamp: log.timeAt(offset) };
    });
  });
  const sorted = found.sort((a, b) => a.timestamp - b.timestamp || a.partition - b.partition);
  return sorted.slice(rest, rest + take);
}

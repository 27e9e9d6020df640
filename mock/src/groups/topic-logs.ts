import type { Call } from '../state/call.js';
import type { Stored } from '../state/tree.js';
import { logOf } from '../topics/messages.js';
import { partitionsOf } from '../topics/partitions.js';

/** Messages of a partition, as far as the offsets of groups depend on them. */
export interface TopicLog {
  readonly partition: number;
  /** Offset of the oldest message. */
  readonly start: number;
  /** Offset of the next message. */
  readonly end: number;
  /** Returns the offset of the first message from a time on. */
  offsetAt(timeMs: number): number;
}

/** Returns the messages of each partition of a topic. */
export function logsOf(call: Call, topic: Stored): TopicLog[] {
  return partitionsOf(call, topic).map((one) => {
    const log = logOf(call, topic, one);
    const { partition, start, end } = one;
    return { partition, start, end, offsetAt: (timeMs) => start + log.countBefore(timeMs) };
  });
}

import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { addPartitions, problemOfCount } from '../topics/change-topic.js';

/**
 * Adds partitions to a topic.
 *
 * The page wants more than there are. `DMS.00400102` is the catalogue's code for a number of partitions that does not fit.
 */
export function createPartition(call: Call): MockAnswer {
  const topic = addressed(call, 'topic');
  refuseBusy(call, 'instance');
  const { partition: count } = bodyOf<{ partition?: number }>(call);
  if (count === undefined) return answer(call);
  const problem = problemOfCount(call, topic, count);
  if (problem !== undefined) {
    const message = `cannot be ${count}: ${problem.replace(/\.$/, '')}`;
    throw new Refusal('DMS.00400102', { in: 'body', path: 'partition', message });
  }
  addPartitions(call, topic, { count });
  return answer(call);
}

import { Refusal } from '../protocol/refuse.js';
import type { Call } from '../state/call.js';
import type { Stored } from '../state/tree.js';
import type { Partition } from './partition.js';
import { partitionsOf } from './partitions.js';

/**
 * Returns the partition that the path or the query names.
 *
 * @throws {Refusal} with `DMS.00400062`, the code of an invalid parameter: no page has one for an unknown partition.
 */
export function partitionOf(call: Call, topic: Stored, place: 'path' | 'query'): Partition {
  const number = Number(call[place].partition);
  const all = partitionsOf(call, topic);
  const found = all.find(({ partition }) => partition === number);
  if (found) return found;
  const message = `names no partition of the topic, which has ${all.length}, counted from 0`;
  throw new Refusal('DMS.00400062', { in: place, path: 'partition', message });
}

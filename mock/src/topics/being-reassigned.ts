import type { Call } from '../state/call.js';
import type { Stored } from '../state/tree.js';

/**
 * Whether partitions of a topic are moved to other brokers, or are going to be.
 *
 * A scheduled task counts from the beginning, so that the partitions that it moves are there when it starts.
 */
export function isBeingReassigned(call: Call, { hidden }: Stored): boolean {
  return Number(hidden.reassignedUntilMs ?? 0) > call.state.clock.now();
}

import { addressed, type Call } from '../state/call.js';
import { schedule } from '../state/tree.js';
import { partitionChange } from './partitions.js';
import type { Move } from './reassignment-plan.js';

/** Lets topics have their new partitions one step after the start, when the task ends. */
export function reassign(
  call: Call,
  plan: readonly Move[],
  { task, startMs }: { readonly task: string; readonly startMs: number },
): void {
  const { clock, stepMs } = call.state;
  for (const { topic, partitions } of plan) {
    const toMs = startMs + stepMs;
    topic.hidden.reassignedUntilMs = toMs;
    schedule(topic, { atMs: toMs, ...partitionChange(partitions) });
  }
  const delayMs = startMs - clock.now();
  if (delayMs > 0) delay(call, task, delayMs);
}

/** Lets a background task begin, and appear in the list, at a later time. */
function delay(call: Call, id: string, delayMs: number): void {
  const task = addressed(call, 'instance').children.get('backgroundTask')?.get(id);
  if (!task) return;
  const startMs = call.state.clock.now() + delayMs;
  const start = new Date(startMs).toISOString();
  const later = task.pending.map((change) => ({ ...change, atMs: change.atMs + delayMs }));
  task.pending = [
    { atMs: startMs, appears: true, set: { created_at: start, updated_at: start } },
    ...later,
  ];
}

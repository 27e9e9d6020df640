import type { Call } from '../state/call.js';
import { newStored, putChild, type Stored, schedule } from '../state/tree.js';
import { newId } from './create.js';

/**
 * Adds a background task to the list of an instance. It is `EXECUTING` at once and `SUCCESS` after one step.
 *
 * @param task name of the page, or of other clients where the page has none; and old and new settings.
 * @returns the ID of the task.
 */
export function addBackgroundTask(
  call: Call,
  instance: Stored,
  task: { name: string; params?: object },
): string {
  const { user_name, user_id } = instance.fields;
  const now = call.state.clock.now();
  const id = newId('0'.repeat(32));
  const end = now + call.state.stepMs;
  const stored = newStored({
    id,
    name: task.name,
    user_name,
    user_id,
    params: JSON.stringify(task.params ?? {}),
    status: 'EXECUTING',
    created_at: new Date(now).toISOString(),
    updated_at: new Date(now).toISOString(),
  });
  schedule(stored, {
    atMs: end,
    set: { status: 'SUCCESS', updated_at: new Date(end).toISOString() },
  });
  putChild(instance, 'backgroundTask', id, stored);
  return id;
}

import { deleteUntilGone } from './delete-until-gone.js';
import { findLeftovers } from './leftovers.js';
import { type LifecycleOptions, type LifecycleResult, runLifecycle } from './run-lifecycle.js';

export interface WholeLifecycleOptions extends LifecycleOptions {
  readonly deletesLeftovers: boolean;
}

/** Deletes or names what an earlier run left behind, then runs the lifecycle. */
export async function verifyLifecycle(options: WholeLifecycleOptions): Promise<LifecycleResult> {
  const { contract, sender, projectId, instanceId, onStep, signal } = options;
  const known = { project_id: projectId, instance_id: instanceId };
  const { found, unread } = await findLeftovers(contract, sender, known);
  if (unread.length > 0 && !signal.aborted) {
    onStep(`Cannot list ${unread.join(', ')}: an earlier run may have left some`);
  }
  const remaining: string[] = [];
  for (const { text, isInstance, remove } of found) {
    if (!options.deletesLeftovers) {
      onStep(`An earlier run left ${text}: --delete-leftovers deletes it`);
    } else if (await deleteUntilGone(remove, { ...options, isInstance })) onStep(`Deleted ${text}`);
    else remaining.push(text);
  }
  const result = await runLifecycle(options);
  return { ...result, leftovers: [...remaining, ...result.leftovers] };
}

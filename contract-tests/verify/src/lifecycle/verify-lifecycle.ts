import { findLeftovers } from './leftovers.js';
import { type LifecycleOptions, type LifecycleResult, runLifecycle } from './run-lifecycle.js';

export interface WholeLifecycleOptions extends LifecycleOptions {
  readonly deletesLeftovers: boolean;
}

/** Deletes or names what an earlier run left behind, then runs the lifecycle. */
export async function verifyLifecycle(options: WholeLifecycleOptions): Promise<LifecycleResult> {
  const { contract, sender, projectId, instanceId, onStep } = options;
  const known = { project_id: projectId, instance_id: instanceId };
  const remaining: string[] = [];
  for (const leftover of await findLeftovers(contract, sender, known)) {
    if (!options.deletesLeftovers) {
      onStep(`An earlier run left ${leftover.text}: --delete-leftovers deletes it`);
    } else if (await leftover.remove()) onStep(`Deleted ${leftover.text}`);
    else remaining.push(leftover.text);
  }
  const result = await runLifecycle(options);
  return { ...result, leftovers: [...remaining, ...result.leftovers] };
}

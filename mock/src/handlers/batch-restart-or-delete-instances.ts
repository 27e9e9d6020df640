import type { ResourceEffect } from '../description/form.js';
import { hasFailed } from '../instances/failed.js';
import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { startChange } from '../resources/change.js';
import { startRemoval } from '../resources/remove.js';
import { bodyOf, type Call } from '../state/call.js';
import { childOf, childrenOf, type Stored } from '../state/tree.js';

/** Body of the request: instances, or all that failed. */
interface Batch {
  readonly action: 'restart' | 'delete';
  readonly instances?: readonly string[] | null;
  readonly all_failure?: 'kafka' | null;
}

/**
 * Restarts or deletes instances, with a result for each of them, or 204 for `all_failure`.
 *
 * An instance that is unknown, or whose status does not allow the action, has the result `failed`. `DMS.00400099` of the
 * catalogue refuses the whole deletion when an instance is being created or restarted.
 */
export function batchRestartOrDeleteInstances(call: Call, { kind }: ResourceEffect): MockAnswer {
  const { action, instances: ids, all_failure } = bodyOf<Batch>(call);
  if (!ids || all_failure) {
    const all = childrenOf(call.project, kind, call.state.clock.now());
    for (const one of all.filter(({ fields }) => hasFailed(fields))) remove(call, kind, one);
    return answer(call, undefined, 204);
  }
  const named = ids.map((id) => childOf(call.project, kind, id, call.state.clock.now()));
  if (action === 'delete') refuseUnfinished(named);
  const results = ids.map((id, index) => {
    const isDone = start(call, kind, named[index], action);
    return { result: isDone ? 'success' : 'failed', instance: id };
  });
  return answer(call, { results });
}

const restartable = ['RUNNING', 'ERROR'];
const deletable = ['RUNNING', 'ERROR', 'CREATEFAILED', 'FROZEN', 'RECYCLE'];

/** Starts the action on one instance; false when its status does not allow it. */
function start(call: Call, kind: string, instance: Stored | undefined, action: string): boolean {
  const allowed = action === 'delete' ? deletable : restartable;
  if (!instance || !allowed.includes(`${instance.fields.status}`)) return false;
  if (action === 'delete') remove(call, kind, instance);
  else startChange(call, { kind, passes: ['RESTARTING'], ends: 'RUNNING' }, instance);
  return true;
}

function remove(call: Call, kind: string, instance: Stored): void {
  startRemoval(call, { kind, action: 'delete', passes: ['DELETING'] }, instance);
}

/** @throws {Refusal} with `DMS.00400099`, a reason for each instance that is being created or restarted. */
function refuseUnfinished(named: readonly (Stored | undefined)[]): void {
  const reasons = named.flatMap((instance, index) => {
    const status = `${instance?.fields.status}`;
    if (!['CREATING', 'RESTARTING'].includes(status)) return [];
    const message = `names an instance that is ${status}`;
    return [{ in: 'body' as const, path: `instances[${index}]`, message }];
  });
  if (reasons.length > 0) throw new Refusal('DMS.00400099', ...reasons);
}

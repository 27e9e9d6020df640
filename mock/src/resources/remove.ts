import type { ResourceEffect } from '../description/form.js';
import { addressed, type Call, kindOf, parentOf } from '../state/call.js';
import { removeChild, type Stored } from '../state/tree.js';
import { refuseBusy, refuseState } from './change.js';

/**
 * Deletes the object that the path names, with its children: at once, or after the states of the change.
 *
 * @throws {Refusal} when the object is unknown, its parent is busy, or its state does not allow it.
 */
export function remove(call: Call, effect: ResourceEffect): void {
  const kind = kindOf(call, effect.kind);
  const stored = addressed(call, effect.kind);
  if (kind.parent !== undefined) refuseBusy(call, kind.parent);
  refuseState(call, effect, stored);
  startRemoval(call, effect, stored);
}

/** Lets an object pass through the states of its deletion, then go. */
export function startRemoval(call: Call, effect: ResourceEffect, stored: Stored): void {
  const { state, id } = kindOf(call, effect.kind);
  const [first, ...later] = effect.passes ?? [];
  if (state === undefined || first === undefined) {
    removeChild(parentOf(call, effect.kind), effect.kind, `${stored.fields[id]}`);
    return;
  }
  const now = call.state.clock.now();
  const at = (step: number) => now + step * call.state.stepMs;
  stored.fields[state] = first;
  stored.pending = [
    ...later.map((value, index) => ({ atMs: at(index + 1), set: { [state]: value } })),
    { atMs: at(later.length + 1), gone: true },
  ];
}

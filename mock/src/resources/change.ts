import type { ResourceEffect } from '../description/form.js';
import { Refusal } from '../protocol/refuse.js';
import { addressed, bodyOf, type Call, kindOf, parameterOf, words } from '../state/call.js';
import { type Fields, type Stored, schedule } from '../state/tree.js';
import { sentFields } from './sent.js';
import { refuseTaken } from './taken.js';

/**
 * Changes the object that the path names: sets the fields that were sent, and starts the change of its state.
 *
 * @throws {Refusal} when the object is unknown or busy, or its new name is taken.
 */
export function change(call: Call, effect: ResourceEffect): Stored {
  const stored = addressed(call, effect.kind);
  refuseBusy(call, effect.kind);
  refuseState(call, effect, stored);
  const sent = sentFields(call, call.operation.request, call.body);
  // A default counts at the creation only.
  const given = Object.keys(bodyOf(call)).filter((name) => name in sent);
  const changed = Object.fromEntries(given.map((name) => [name, sent[name]]));
  refuseTaken(call, effect.kind, changed, stored);
  Object.assign(stored.fields, changed);
  startChange(call, effect, stored);
  return stored;
}

/**
 * Lets an object pass through the states of a change: the first at once, each for one step.
 *
 * @param atEnd fields that it gets with the last state; those that are undefined go.
 */
export function startChange(
  call: Call,
  effect: Pick<ResourceEffect, 'kind' | 'passes' | 'ends'>,
  stored: Stored,
  atEnd: Fields = {},
): void {
  const { state } = kindOf(call, effect.kind);
  if (state === undefined) return;
  const { passes = [], ends = call.operation.waiter?.success?.[0] } = effect;
  const [first, ...later] = ends === undefined ? passes : [...passes, ends];
  if (first === undefined) return;
  stored.fields[state] = first;
  const now = call.state.clock.now();
  // A change of state replaces the one that was under way; others, such as that of a setting, go on.
  stored.pending = stored.pending.filter(({ set }) => !(set && state in set));
  const unset = Object.keys(atEnd).filter((name) => atEnd[name] === undefined);
  for (const [index, value] of later.entries()) {
    const isLast = index === later.length - 1;
    schedule(stored, {
      atMs: now + (index + 1) * call.state.stepMs,
      set: { [state]: value, ...(isLast && atEnd) },
      ...(isLast && unset.length > 0 && { unset }),
    });
  }
}

/**
 * Refuses an operation that an object's state does not allow.
 *
 * @throws {Refusal} with the code of a busy object.
 */
export function refuseState(call: Call, effect: ResourceEffect, stored: Stored): void {
  const { state, busy } = kindOf(call, effect.kind);
  if (!effect.from || state === undefined || busy === undefined) return;
  const current = `${stored.fields[state]}`;
  if (effect.from.includes(current)) return;
  const message = `names ${withArticle(words(effect.kind))} in the state ${current}; this needs ${effect.from.join(' or ')}`;
  throw new Refusal(busy, { in: 'path', path: parameterOf(call, effect.kind) ?? '', message });
}

/**
 * Refuses a change of an object that is in the middle of another, or of an object inside of it.
 *
 * @throws {Refusal} with the code of a busy object.
 */
export function refuseBusy(call: Call, name: string): void {
  const { parent, state, idle, busy } = kindOf(call, name);
  if (parent !== undefined) refuseBusy(call, parent);
  if (state === undefined || idle === undefined || busy === undefined) return;
  const current = `${addressed(call, name).fields[state]}`;
  if (idle.includes(current)) return;
  const message = `names ${withArticle(words(name))} in the state ${current}; changes need ${idle.join(' or ')}`;
  throw new Refusal(busy, { in: 'path', path: parameterOf(call, name) ?? '', message });
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

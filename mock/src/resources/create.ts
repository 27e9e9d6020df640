import type { ResourceEffect, ResourceKind } from '../description/form.js';
import { Refusal } from '../protocol/refuse.js';
import { type Call, kindOf, parentOf, words } from '../state/call.js';
import { childrenOf, type Fields, newStored, putChild, type Stored } from '../state/tree.js';
import { objectIn } from '../state/world.js';
import { refuseBusy, startChange } from './change.js';
import { propertiesOf } from './schema.js';
import { sentFields } from './sent.js';
import { shownNames } from './shown.js';
import { refuseTaken } from './taken.js';

/**
 * Creates an object: what was sent without secrets, what the description gives as default, and what the service adds, as
 * in the template.
 *
 * @param own fields that a handler has worked out; they go before all others.
 * @param atEnd fields that the object gets when its creation ends.
 * @throws {Refusal} when the parent is unknown or busy, the name is taken or the quota is used up.
 */
export function create(
  call: Call,
  effect: ResourceEffect,
  own: Fields = {},
  atEnd: Fields = {},
): Stored {
  const kind = kindOf(call, effect.kind);
  const parent = parentOf(call, effect.kind);
  if (kind.parent !== undefined) refuseBusy(call, kind.parent);
  const sent = sentFields(call, call.operation.request, call.body);
  const shown = shownNames(call, effect.kind);
  const fields: Fields = {
    ...addedByService(call, kind, { ...sent, ...own }, parent.children.get(effect.kind)),
    ...Object.fromEntries(renamed(effect, sent).filter(([name]) => shown.has(name))),
    ...own,
  };
  refuseTaken(call, effect.kind, fields);
  refuseAboveQuota(call, effect.kind, parent);
  const stored = newStored(fields);
  putChild(parent, effect.kind, `${fields[kind.id]}`, stored);
  startChange(call, effect, stored, atEnd);
  return stored;
}

/** Gives fields of the request the names that they have in the object. */
function renamed({ fields = {} }: ResourceEffect, sent: Fields): [string, unknown][] {
  const own = Object.entries(fields).map(([name, field]): [string, unknown] => [name, sent[field]]);
  const rest = Object.entries(sent).filter(([name]) => !Object.values(fields).includes(name));
  return [...rest, ...own].filter(([, value]) => value !== undefined);
}

/** Returns the fields of the template that no request sets, with an ID that is free and times of their own. */
function addedByService(
  call: Call,
  kind: ResourceKind,
  sent: Fields,
  siblings: Taken = new Set(),
): Fields {
  const templates = (kind.template ?? []).map((name) => objectIn(call.description, name));
  // Of several, the one of the same variant.
  const template =
    templates.find((one) => (kind.variant ?? []).every((name) => one[name] === sent[name])) ?? {};
  const settable = propertiesOf(call, call.operation.request);
  // A field that is null in this variant belongs to another.
  const added = Object.entries(template).filter(
    ([name, value]) => !(name in settable) || value === null,
  );
  const fields = structuredClone(Object.fromEntries(added));
  if (!(kind.id in settable)) fields[kind.id] = newId(`${template[kind.id]}`, siblings);
  for (const name of kind.times ?? []) {
    fields[name] = timeLike(template[name], call.state.clock.now());
  }
  return fields;
}

/** IDs that are not free. */
interface Taken {
  has(id: string): boolean;
}

/** Returns a random ID of the same form: each hexadecimal digit is replaced. A short one may need several attempts. */
export function newId(like: string, taken: Taken = new Set()): string {
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    const digits = globalThis.crypto.getRandomValues(new Uint8Array(like.length));
    const id = like.replace(/[0-9a-f]/g, (_, index: number) =>
      ((digits[index] ?? 0) % 16).toString(16),
    );
    if (!taken.has(id)) return id;
  }
  throw new Error(`No ID of the form ${like} is free.`);
}

/** Returns a time in the form of another: milliseconds as a number or as text, or ISO 8601. */
export function timeLike(other: unknown, nowMs: number): unknown {
  if (typeof other === 'number') return nowMs;
  return /^\d+$/.test(`${other}`) ? `${nowMs}` : new Date(nowMs).toISOString();
}

function refuseAboveQuota(call: Call, name: string, parent: Stored): void {
  const { quota } = kindOf(call, name);
  if (!quota) return;
  const count = childrenOf(parent, name, call.state.clock.now()).length;
  if (count < quota.max) return;
  const message = `would be one ${words(name)} more than the ${quota.max} that are allowed`;
  throw new Refusal(quota.code, { in: 'body', path: '', message });
}

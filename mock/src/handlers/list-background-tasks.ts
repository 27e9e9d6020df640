import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { pageOf } from '../resources/list.js';
import { type Call, parentOf } from '../state/call.js';
import { childrenOf } from '../state/tree.js';

/**
 * Lists background tasks, the latest first, as in the example; of a time, if the query has one.
 *
 * The page gives the times as `YYYYMMDDHHmmss`; other clients read them in UTC, as in the answer.
 */
export function listBackgroundTasks(call: Call, effect: ResourceEffect): MockAnswer {
  const from = timeIn(call, 'begin_time') ?? Number.NEGATIVE_INFINITY;
  const to = timeIn(call, 'end_time') ?? Number.POSITIVE_INFINITY;
  const tasks = childrenOf(parentOf(call, effect.kind), effect.kind, call.state.clock.now())
    .map(({ fields }) => ({ fields, start: Date.parse(`${fields.created_at}`) }))
    .filter(({ start }) => start >= from && start <= to)
    .reverse()
    // Of tasks that started at the same time, the last one comes first.
    .sort((a, b) => b.start - a.start);
  const latestFirst = tasks.map(({ fields }) => fields);
  return answer(call, pageOf(call, effect, latestFirst));
}

/** @throws {Refusal} with `DMS.00400142` when there is no such time. */
function timeIn({ query }: Call, name: string): number | undefined {
  const text = query[name];
  if (!text) return undefined;
  const iso = text.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z');
  const time = Date.parse(iso);
  if (!Number.isNaN(time)) return time;
  const message = 'is no time of the form YYYYMMDDHHmmss';
  throw new Refusal('DMS.00400142', { in: 'query', path: name, message });
}

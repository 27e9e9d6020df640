import type { ResourceEffect, Schema, StatelessEffect } from '../description/form.js';
import type { Call } from '../state/call.js';
import { parentOf } from '../state/call.js';
import { childrenOf, type Fields } from '../state/tree.js';
import { filled } from './answer.js';
import { follow, propertiesOf } from './schema.js';
import { shown } from './shown.js';

/**
 * Returns the page of a list that a request asks for: filtered, sorted as created, with the total.
 *
 * @param keep a further condition.
 */
export function list(
  call: Call,
  effect: ResourceEffect,
  keep: (fields: Fields) => boolean = () => true,
): unknown {
  const all = childrenOf(parentOf(call, effect.kind), effect.kind, call.state.clock.now());
  const fields = all.map((one) => one.fields).filter(filterOf(call, effect));
  return pageOf(call, effect, fields.filter(keep));
}

/** Returns a page of these items, in the form of the documented answer. */
export function pageOf(
  call: Call,
  effect: Partial<Pick<ResourceEffect, 'kind' | 'items' | 'total'>>,
  items: readonly unknown[],
): unknown {
  const { pagination } = call.operation;
  const name = pagination?.items ?? effect.items;
  if (name === undefined) throw new Error(`${call.operation.operationId} names no items.`);
  const page = pagination ? items.slice(...rangeOf(call, items.length)) : items;
  const total = pagination?.total ?? effect.total;
  const schema = itemSchema(call, name);
  return filled(call, {
    // One list of the service has a total in text.
    ...(total !== undefined && { [total]: like(call, total, items.length) }),
    [name]: page.map((item) => shown(call, effect.kind, schema, item)),
  });
}

/** Returns a list that no operation changes: the documented one, filtered by the query. */
export function constantItems(call: Call, { items = '' }: StatelessEffect): unknown {
  // A cast: examples are checked against their schema.
  const documented = filled(call, {}) as Record<string, Fields[]>;
  return { ...documented, [items]: (documented[items] ?? []).filter(filterOf(call, {})) };
}

function itemSchema(call: Call, name: string): Schema {
  const [{ schema } = {}] = Object.values(call.operation.successes);
  // A cast: a list is an array of one schema.
  return follow(call, propertiesOf(call, schema)[name]).items as Schema;
}

/** Returns the most items of a page: as the query says, or 10, which most pages name as the default. */
export function limitOf({ operation, query }: Pick<Call, 'operation' | 'query'>): number {
  return numberOf(query.limit) ?? operation.pagination?.maxLimit ?? 10;
}

/** Returns the range of positions that the paging arguments select. */
function rangeOf({ operation, query }: Call, count: number): [from: number, to: number] {
  const { style } = operation.pagination ?? {};
  const limit = limitOf({ operation, query });
  const from =
    style === 'start-limit'
      ? (numberOf(query.start) ?? 1) - 1
      : (numberOf(query.offset) ?? 0) * (style === 'page-number' ? limit : 1);
  const first = Math.min(Math.max(from, 0), count);
  return [first, first + Math.max(limit, 0)];
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? undefined : Number(text);
}

/** Returns a number in the type that the documented answer has for a field. */
function like(call: Call, field: string, value: number): unknown {
  const example = filled(call, {}) as Fields | undefined;
  return typeof example?.[field] === 'string' ? `${value}` : value;
}

/**
 * Returns the condition of a list's query.
 *
 * A parameter with the name of a field asks for its value; `search` asks for a part of a text.
 */
function filterOf(
  call: Call,
  { search }: Pick<ResourceEffect, 'search'>,
): (fields: Fields) => boolean {
  const paging = ['limit', 'offset', 'start'];
  const asked = Object.entries(call.query).filter(
    ([name, value]) => value !== '' && name !== search?.parameter && !paging.includes(name),
  );
  const text = search && call.query[search.parameter];
  const isExact = search?.exact !== undefined && call.query[search.exact] === 'true';
  return (fields) => {
    if (asked.some(([name, value]) => name in fields && `${fields[name]}` !== value)) return false;
    if (!search || !text) return true;
    const found = `${fields[search.field]}`;
    return isExact ? found === text : found.includes(text);
  };
}

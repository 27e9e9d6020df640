import type { Contract } from '../description/contract.js';
import type { Operation } from '../description/operations.js';
import { join } from '../schema/pointer.js';
import { type Exchange, fieldOf, jsonOf } from './exchange.js';
import type { Remark } from './finding.js';

/** A page of a list with the parameters that asked for it. */
export interface Page {
  readonly exchange: Exchange;
  readonly limit: number | undefined;
  readonly start: number | undefined;
  readonly items: readonly unknown[];
  readonly total: unknown;
}

/** Reads a page; undefined when the answer is none. */
export function pageOf(exchange: Exchange): Page | undefined {
  const { operation, request, response } = exchange;
  const body = jsonOf(response.text);
  if (!operation?.pagination || response.status !== 200 || body === undefined) return undefined;
  const { items, total } = operation.pagination;
  const query = new URL(request.url).searchParams;
  const list = fieldOf(body, items);
  return {
    exchange,
    limit: numberOf(query.get('limit')),
    start: numberOf(query.get(startOf(operation))),
    items: Array.isArray(list) ? list : [],
    total: fieldOf(body, total),
  };
}

/** Returns the name of the parameter that chooses a page. */
export function startOf(operation: Operation): 'start' | 'offset' {
  return operation.pagination?.style === 'start-limit' ? 'start' : 'offset';
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Checks a page alone: it has no more items than its limit. A limit of 0 asks for nothing, and should be refused. */
export function judgePage({ limit, items, exchange }: Page): Remark[] {
  const { operation } = exchange;
  if (!operation?.pagination || !limit || items.length <= limit) return [];
  const found = `${items.length} items`;
  return [remark(operation, operation.pagination.items, `at most ${limit} items`, found)];
}

/** Checks pages of a list that were read one after the other from the first; `isWhole` when none is missing. */
export function judgePages(contract: Contract, pages: readonly Page[], isWhole: boolean): Remark[] {
  const [first] = pages;
  const operation = first?.exchange.operation;
  if (!operation?.pagination) return [];
  const { items, total } = operation.pagination;
  const totals = pages.map((page) => page.total);
  const types = [...new Set(totals.map((value) => typeof value))];
  const remarks: Remark[] = [];
  if (types.length > 1) {
    remarks.push(remark(operation, total, 'one type on all pages', types.join(' and ')));
  } else if (new Set(totals).size > 1) {
    remarks.push(remark(operation, total, 'the same total on all pages', totals.join(', ')));
  }
  const keys = pages.map((page) => page.items.map((item) => keyOf(contract, operation, item)));
  const [firstKeys = [], ...others] = keys;
  const moves = others.every((page) => page.length === 0 || `${page}` !== `${firstKeys}`);
  const all = keys.flat();
  const repeated = all.length - new Set(all).size;
  if (!moves) {
    const start = startOf(operation);
    const expected = `another page for another ${start}`;
    remarks.push(remark(operation, items, expected, 'the same items'));
  } else if (repeated > 0) {
    remarks.push(remark(operation, items, 'no item twice', `${repeated} repeated`));
  }
  const count = Number(totals[0]);
  if (isWhole && moves && Number.isFinite(count) && all.length !== count) {
    const expected = `${count} items on all pages together`;
    remarks.push(remark(operation, items, expected, `${all.length} items`));
  }
  return remarks;
}

function remark(operation: Operation, field: string, expected: string, found: string): Remark {
  const pointer = join(operation.pointer, 'x-pagination');
  return { kind: 'paging', severity: 'breaks', place: join('', field), expected, found, pointer };
}

/** Returns what identifies an item: its ID, or all of it. Other fields may change while pages are read. */
function keyOf({ description }: Contract, { kind = '' }: Operation, item: unknown): string {
  const resources = description.document['x-resources'];
  const id = fieldOf(fieldOf(resources, kind), 'id');
  const value = typeof id === 'string' ? fieldOf(item, id) : undefined;
  return JSON.stringify(value ?? item);
}

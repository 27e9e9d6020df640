import { jsonText } from '../wire/json-text.js';
import type { Pagination } from '../wire/operation.js';
import { ownField } from '../wire/own.js';

/** Returns the arguments of the page after `page`; undefined when it was the last. */
export function nextArguments(
  pagination: Pagination,
  current: unknown,
  page: unknown,
  pageSize: number,
): unknown {
  const { style } = pagination;
  const isPageNumber = style === 'page-number';
  const [argument, first] = style === 'start-limit' ? ['start', 1] : ['offset', 0];
  const received = itemsOf(page, pagination).length;
  const total = totalOf(page, pagination);
  // JavaScript callers may pass a position as text, from a query.
  const position = Number(ownField(current, argument) ?? first) || first;
  const before = isPageNumber ? position * pageSize : position - first;
  if (received === 0 || before + received >= total) return undefined;
  // Not position + limit: the service may cap the limit, and items would be skipped.
  // A cast: the mapper of arguments refuses anything but an object.
  return {
    ...(current as object | undefined),
    [argument]: position + (isPageNumber ? 1 : received),
  };
}

/** Returns the total of a list; NaN when the page has none. One list of the service has a total in text. */
function totalOf(page: unknown, pagination: Pagination): number {
  const total = ownField(page, pagination.total);
  // An object of a broken answer may not be convertible.
  return typeof total === 'object' ? Number.NaN : Number(total || Number.NaN);
}

/** Returns the items of a page; none when the field is missing or null. */
export function itemsOf(page: unknown, pagination: Pagination): unknown[] {
  const items = ownField(page, pagination.items);
  return Array.isArray(items) ? items : [];
}

/** Whether two pages have the same items. */
export function isSame(items: unknown[], previous: unknown[]): boolean {
  const giveUp = () => {
    throw new Error();
  };
  try {
    return jsonText(items, 'items', giveUp) === jsonText(previous, 'items', giveUp);
  } catch {
    return false; // Nested too deep to compare, and for a list of the service.
  }
}

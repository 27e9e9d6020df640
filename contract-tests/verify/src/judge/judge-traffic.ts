import type { Contract } from '../description/contract.js';
import type { Exchange } from './exchange.js';
import { type Page, pageOf } from './judge-pages.js';
import type { Judgement } from './judgement.js';
import { findOperation } from './route.js';

/** Finds the operation of a recorded exchange. Undefined for traffic that is not about the API. */
export function recognised(contract: Contract, exchange: Exchange): Exchange | undefined {
  const { pathname } = new URL(exchange.request.url);
  const operation = findOperation(contract.operations, exchange.request.method, pathname);
  if (operation) return { ...exchange, operation };
  // Other files and services are recorded as well; URLs of this form are probably operations that we lack.
  return /\/v[12]\/(kafka\/)?[0-9a-f]{32}\/(kafka|instances)\b/.test(pathname)
    ? exchange
    : undefined;
}

/** Judges the pages among recorded exchanges: those of one list that follow each other from the first. */
export function judgeRecordedPages(judgement: Judgement, exchanges: readonly Exchange[]): void {
  const lists = new Map<string, Page[]>();
  for (const exchange of exchanges) {
    const page = pageOf(exchange);
    if (page?.limit === undefined) continue;
    const url = new URL(exchange.request.url);
    for (const name of ['offset', 'start']) url.searchParams.delete(name);
    url.searchParams.sort();
    lists.set(url.href, [...(lists.get(url.href) ?? []), page]);
  }
  for (const pages of lists.values()) {
    const [first] = pages;
    const { style } = first?.exchange.operation?.pagination ?? {};
    const limit = first?.limit ?? 1;
    const base = style === 'start-limit' ? 1 : 0;
    const step = style === 'page-number' ? 1 : limit;
    const inOrder: Page[] = [];
    for (const page of pages) {
      // A list that is read again begins anew.
      if ((page.start ?? base) === base) inOrder.length = 0;
      if ((page.start ?? base) === base + inOrder.length * step) inOrder.push(page);
    }
    if (inOrder.length > 1) {
      judgement.addPages(inOrder, inOrder.length * limit >= Number(first?.total));
    }
  }
}

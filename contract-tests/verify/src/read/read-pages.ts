import type { Exchange } from '../judge/exchange.js';
import { type Page, pageOf, startOf } from '../judge/judge-pages.js';
import type { Judgement } from '../judge/judgement.js';

/** Pages that a list is cut into, so that small lists have several, and most pages that are read of a long one. */
const wantedPages = 3;
const maxPages = 5;
/** Items per page that every list allows. */
const maxLimit = 50;

/** Reads a list page by page and judges the pages together; a list that changed meanwhile is read again. */
export async function readPages(
  { judgement }: { readonly judgement: Judgement },
  first: Exchange,
  call: (query: Readonly<Record<string, string>>) => Promise<Exchange | undefined>,
  onPage: (exchange: Exchange) => void,
): Promise<void> {
  const whole = pageOf(first);
  const { operation } = first;
  if (!whole || !operation?.pagination) return;
  const count = Number(whole.total) || whole.items.length;
  const limit = Math.max(1, Math.min(maxLimit, Math.ceil(count / wantedPages)));
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const pages = await pagesOf(limit, count);
    const isWhole = limit * maxPages >= count;
    // The second reading decides: the first may have met a change of the list.
    if (attempt === 1) judgement.addPages(pages, isWhole);
    else if (judgement.pageProblems(pages, isWhole).length === 0) return;
  }

  async function pagesOf(limit: number, count: number): Promise<Page[]> {
    const pages: Page[] = [];
    const number = Math.max(1, Math.min(maxPages, Math.ceil(count / limit)));
    for (let index = 0; index < number; index += 1) {
      const start = {
        'offset-limit': index * limit,
        'page-number': index,
        'start-limit': index * limit + 1,
      };
      const { style } = operation?.pagination ?? { style: 'offset-limit' as const };
      const name = operation ? startOf(operation) : 'offset';
      const exchange = await call({ limit: `${limit}`, [name]: `${start[style]}` });
      const page = exchange && pageOf(exchange);
      if (!exchange || !page) break;
      onPage(exchange);
      pages.push(page);
    }
    return pages;
  }
}

import { lastPage } from './paging.js';

interface Props {
  /** Page that is shown, from 1. */
  page: number;
  /** Number of items on all pages; undefined if the service does not say. */
  total: number | undefined;
  /** Returns the address of a page. */
  hashOf: (page: number) => string;
}

/** Links to the previous and the next page of a list. */
export function Pager({ page, total = 0, hashOf }: Props) {
  const last = lastPage(total);
  if (last === 1 && page === 1) return null;
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 ? <a href={hashOf(page - 1)}>Previous</a> : <span>Previous</span>}
      <span aria-current="page">
        Page {page} of {last}
      </span>
      {page < last ? <a href={hashOf(page + 1)}>Next</a> : <span>Next</span>}
    </nav>
  );
}

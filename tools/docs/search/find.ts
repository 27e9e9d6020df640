import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch';
import type { SearchEntry, SearchHit } from './entry.js';
import { partsIn, stem, termsOf } from './terms.js';

/** An index of the docs page. */
export type SearchIndex = MiniSearch<IndexedEntry>;

/** An entry with a number, because entries may share a place. */
type IndexedEntry = SearchEntry & { id: number };

/** Options with which an index is made and read; both must be the same. */
export const indexOptions: Options<IndexedEntry> = {
  fields: ['title', 'names', 'text'],
  storeFields: ['kind', 'title', 'place', 'where'],
  tokenize: termsOf,
  processTerm: stem,
};

/** Reads an index that `JSON.stringify` wrote. */
export function readIndex(json: string): SearchIndex {
  return MiniSearch.loadJSON(json, indexOptions);
}

/** Weights of the kinds: a name is more often meant as an operation or a topic of a guide than as a schema. */
const weights: Record<SearchEntry['kind'], number> = {
  Operation: 1.4,
  'Error code': 1.2,
  Guide: 1.6,
  Reference: 1,
  Status: 1.2,
  Field: 1,
  Schema: 0.5,
};

/** Returns the sections that match a query, the best first. */
export function find(index: SearchIndex, query: string, limit = 20): SearchHit[] {
  const parts = [...new Set(partsIn(query))].join(' ');
  if (parts === '') return [];
  const search = (combineWith: 'AND' | 'OR') =>
    index.search(
      { combineWith: 'OR', queries: [asName(query), inParts(parts, combineWith)] },
      { boostDocument: (_id, _term, stored) => weights[stored?.kind as SearchEntry['kind']] },
    );
  const all = search('AND');
  const found = all.length > 0 ? all : search('OR');
  const name = query.trim().toLowerCase();
  const isNamed = ({ title, place }: SearchResult) =>
    title.toLowerCase() === name || place.endsWith(`/${name}`);
  const ordered = [...found.filter(isNamed), ...found.filter((result) => !isNamed(result))];
  return ordered
    .slice(0, limit)
    .map(({ kind, title, place, where }) => ({ kind, title, place, where }));
}

/** The query as one name: an error code, a path, an identifier, or a title that begins with it. */
function asName(query: string): Query {
  return {
    queries: [query],
    fields: ['title', 'names'],
    tokenize: (text) => [text.trim().toLowerCase()],
    prefix: true,
    boost: { title: 12, names: 10 },
    weights: { prefix: 0.5, fuzzy: 0 },
  };
}

/** The query as words, in any order; the last may be unfinished, and each may have a typing error. */
function inParts(parts: string, combineWith: 'AND' | 'OR'): Query {
  return {
    queries: [parts],
    combineWith,
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 1 : false),
    boost: { title: 5, names: 3 },
    weights: { prefix: 0.4, fuzzy: 0.1 },
  };
}

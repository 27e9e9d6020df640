import MiniSearch from 'minisearch';
import type { OpenApiDocument } from '../../description/openapi-document.js';
import { chapterEntries } from './chapter-entries.js';
import { fieldEntries } from './field-entries.js';
import { indexOptions, type SearchIndex } from './find.js';
import { operationEntries } from './operation-entries.js';

/** Makes the search index of the docs page from an annotated description. */
export function makeIndex(document: OpenApiDocument): SearchIndex {
  const entries = [
    ...operationEntries(document),
    ...chapterEntries(document),
    ...fieldEntries(document),
  ];
  const index: SearchIndex = new MiniSearch(indexOptions);
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return index;
}

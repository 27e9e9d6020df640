import {
  type DescribedOperation,
  type OpenApiDocument,
  operationsOf,
} from '../../description/openapi-document.js';
import { chapterSlug } from '../markdown.js';
import type { SearchEntry } from './entry.js';
import { plainText } from './plain-text.js';

/** Returns an entry per operation of an annotated description. */
export function operationEntries(document: OpenApiDocument): SearchEntry[] {
  return operationsOf(document).map((operation) => {
    const { method, path, operationId, summary = operationId, description = '' } = operation;
    return {
      kind: 'Operation',
      title: summary,
      place: operationPlace(operation),
      where: `${method.toUpperCase()} ${path}`,
      names: [operationId, operation.externalDocs?.description ?? '', path].join(' '),
      // The folded lists, of error codes and of examples, would outweigh the rows of the codes.
      text: plainText(description.split('<details>')[0] ?? ''),
    };
  });
}

/** Returns the address that Redoc gives to an operation. */
export function operationPlace({ operationId, tags: [tag = ''] = [] }: DescribedOperation): string {
  return `/${chapterSlug(tag)}/${operationId.toLowerCase()}`;
}

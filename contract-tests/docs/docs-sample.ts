import { jsonOf, type Media, type Operation } from '../../tools/description/openapi-document.js';
import { document, operations } from '../support/description.js';
import { bodyVariants } from './body-variants.js';

/** The operations with the most fields. */
export const largest: Operation[] = operations
  .map((operation) => ({ operation, size: sizeOf(operation) }))
  .sort((a, b) => b.size - a.size)
  .slice(0, 3)
  .map(({ operation }) => operation);

/** Operations to look at closely, which takes a second each: the first of each tag, and the largest. */
export const sample: Operation[] = operations.filter(
  (operation) => isFirstOfTag(operation) || largest.includes(operation),
);

/** Names of the fields of an operation's request, in every form. */
export function requestFields({ requestBody }: Operation): string[] {
  return fieldsOf(jsonOf(requestBody));
}

function isFirstOfTag({ operationId, tags = [] }: Operation): boolean {
  const first = operations.find((other) => other.tags?.[0] === tags[0]);
  return first?.operationId === operationId;
}

function sizeOf(operation: Operation): number {
  const bodies = [operation.requestBody, ...Object.values(operation.responses)];
  return bodies.flatMap((body) => fieldsOf(jsonOf(body))).length;
}

function fieldsOf(media: Media | undefined): string[] {
  if (!media?.schema) return [];
  return bodyVariants(document, media.schema).flatMap(({ fields }) => fields);
}

import {
  type DescribedOperation,
  jsonOf,
  type Media,
} from '../../tools/description/openapi-document.js';
import { document, operations } from '../support/description.js';
import { bodyVariants } from './body-variants.js';

/** The operations with the most fields. */
export const largest: DescribedOperation[] = operations
  .map((operation) => ({ operation, size: sizeOf(operation) }))
  .sort((a, b) => b.size - a.size)
  .slice(0, 3)
  .map(({ operation }) => operation);

/** Operations to look at closely, which takes a second each: the first of each tag, and the largest. */
export const sample: DescribedOperation[] = operations.filter(
  (operation) => isFirstOfTag(operation) || largest.includes(operation),
);

/** Names of the fields of an operation's request, in every form. */
export function requestFields({ requestBody }: DescribedOperation): string[] {
  return fieldsOf(jsonOf(requestBody));
}

function isFirstOfTag({ operationId, tags = [] }: DescribedOperation): boolean {
  const first = operations.find((other) => other.tags?.[0] === tags[0]);
  return first?.operationId === operationId;
}

function sizeOf(operation: DescribedOperation): number {
  const bodies = [operation.requestBody, ...Object.values(operation.responses)];
  return bodies.flatMap((body) => fieldsOf(jsonOf(body))).length;
}

function fieldsOf(media: Media | undefined): string[] {
  if (!media?.schema) return [];
  return bodyVariants(document, media.schema).flatMap(({ fields }) => fields);
}

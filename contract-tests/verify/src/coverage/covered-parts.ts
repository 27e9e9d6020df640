import type { Operation } from '../description/operations.js';
import type { AnswerVerdict } from '../judge/judge-answer.js';
import type { RequestVerdict } from '../judge/judge-request.js';
import { isRecord } from '../schema/is-record.js';
import { join } from '../schema/pointer.js';
import { restrictions } from './described-parts.js';

/** Adds the parts that a request covers. */
export function addRequest(
  seen: Set<string>,
  { operationId }: Operation,
  { sent, ...verdict }: RequestVerdict,
): void {
  seen.add(`operation ${operationId}`);
  for (const name of sent) seen.add(`parameter ${operationId} ${name}`);
  addSchemas(seen, verdict);
}

/** Adds the parts that an answer covers. */
export function addAnswer(
  seen: Set<string>,
  { operationId }: Operation,
  { status, ...verdict }: AnswerVerdict & { readonly status: number },
): void {
  seen.add(`status ${operationId} ${status}`);
  addSchemas(seen, verdict);
}

function addSchemas(
  seen: Set<string>,
  { visits, broken }: Pick<RequestVerdict, 'visits' | 'broken'>,
): void {
  for (const pointer of broken) seen.add(`keyword violated ${pointer}`);
  for (const { pointer, schema, value } of visits) {
    if (isRecord(value)) {
      for (const name of Object.keys(value)) {
        seen.add(`property ${join(pointer, 'properties', name)}`);
      }
    }
    for (const keyword of Object.keys(schema)) {
      const place = join(pointer, keyword);
      if (restrictions.has(keyword) && !broken.has(place)) seen.add(`keyword valid ${place}`);
    }
  }
}

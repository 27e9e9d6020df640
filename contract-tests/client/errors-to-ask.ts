import { examplesOf, jsonOf, type Response } from '../../tools/description/openapi-document.js';
import { document } from '../support/description.js';

const asked = new Set<string>();

/** A documented error to request from an operation. */
export interface DocumentedError {
  status: string;
  name: string;
  value: unknown;
}

/**
 * Returns the error examples to request from an operation: the first of each status, and those not requested so far.
 *
 * Most error responses are shared between operations, so requesting all of them from each would prove the same again.
 */
export function errorsToAsk([status, response]: [string, Response]): DocumentedError[] {
  const media = jsonOf(response);
  return examplesOf(document, media).flatMap(([name, value], position) => {
    const file = `${status} ${media?.examples?.[name]?.$ref ?? JSON.stringify(value)}`;
    if (position > 0 && asked.has(file)) return [];
    asked.add(file);
    return [{ status, name, value }];
  });
}

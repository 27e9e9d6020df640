import { examplesOf, jsonOf, type Response } from '../../tools/description/openapi-document.js';
import { document } from '../support/description.js';

const asked = new Set<string>();

/** A documented error that an operation is asked for. */
export interface DocumentedError {
  status: string;
  name: string;
  value: unknown;
}

/**
 * Error examples to ask of an operation: the first of each status, and those that nobody has asked for yet.
 *
 * Most error responses are shared, so asking each operation for each would prove the same many times.
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

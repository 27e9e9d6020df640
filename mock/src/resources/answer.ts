import { successOf } from '../description/success.js';
import type { MockAnswer } from '../message.js';
import type { Call } from '../state/call.js';
import type { Fields } from '../state/tree.js';

/** Returns the success of an operation with this body, which is left out where none is documented. */
export function answer({ operation }: Call, body?: unknown, wanted?: number): MockAnswer {
  const { status, mediaType } = successOf(operation, wanted);
  if (mediaType === undefined) return { status, headers: {} };
  return { status, headers: { 'content-type': mediaType }, body };
}

/**
 * Returns the body of a success: the documented example, with the values of these fields.
 *
 * An example that is text is passed on.
 */
export function filled({ operation }: Call, fields: Fields, wanted?: number): unknown {
  const [example] = Object.values(successOf(operation, wanted).examples);
  if (typeof example !== 'object' || example === null) return example;
  const entries = Object.entries(example).map(([name, value]) => [
    name,
    Object.hasOwn(fields, name) ? fields[name] : value,
  ]);
  return Object.fromEntries(entries);
}

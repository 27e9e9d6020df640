import { fieldOf } from '../wire/answer.js';
import { pathValueProblem } from '../wire/path-value.js';
import type { ResolvedWait, WaitDefinition } from './wait-text.js';

/**
 * Returns a definition with the values of its arguments.
 *
 * @throws {TypeError} when a body that the target reads is missing.
 */
export function resolveWait<Ids extends object>(
  definition: WaitDefinition<Ids>,
): ResolvedWait<Ids> {
  const { name, args, ids, target = {} } = definition;
  const isRead = Object.values(target).some(Array.isArray);
  if (isRead && !fieldOf(args, 'body')) {
    throw new TypeError(`${name}: argument "body" ${pathValueProblem(undefined)}`);
  }
  const valuesOf = (pairs: [string, unknown][]) =>
    Object.fromEntries(
      pairs.map(([key, value]) => [
        key,
        Array.isArray(value) ? (value.reduce(fieldOf, args) ?? undefined) : value,
      ]),
    );
  return {
    ...definition,
    // A cast: the arguments have these names.
    ids: valuesOf(ids.map((id) => [id, [id]])) as Ids,
    target: valuesOf(Object.entries(target)),
  };
}

/** Whether the fields of an answer have the awaited values. Numbers may be digits in a text. */
export function isAtTarget({ target }: { readonly target: object }, answer: unknown): boolean {
  return Object.entries(target).every(([name, value]) => {
    const shown = fieldOf(answer, name);
    // An object of the service is not made into text, which may fail.
    return (value ?? shown) === shown || (Object(shown) !== shown && `${value}` === `${shown}`);
  });
}

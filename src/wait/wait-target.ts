import { fieldOf } from '../wire/answer.js';
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
  const pick = (names: readonly string[]) => names.map((id) => [id, fieldOf(args, id)]);
  const targets = Object.entries(target).map(([field, wanted]) => {
    if (!Array.isArray(wanted)) return [field, wanted];
    if (!fieldOf(args, 'body')) {
      throw new TypeError(
        `${name}: argument "body" is missing; pass the arguments of the operation that started the change.`,
      );
    }
    return [field, wanted.reduce(fieldOf, args)];
  });
  return {
    ...definition,
    // A cast: the arguments have these names.
    ids: given(pick(ids)) as Ids,
    target: given(targets),
  };
}

/** Returns an object of the pairs that have a value. */
function given(pairs: readonly (readonly unknown[])[]): Record<string, unknown> {
  return Object.fromEntries(pairs.filter(([, value]) => (value ?? undefined) !== undefined));
}

/** Whether the fields of an answer have the awaited values. Numbers may be digits in a text. */
export function isAtTarget({ target }: { readonly target: object }, answer: unknown): boolean {
  return Object.entries(target).every(
    ([field, value]) => String(fieldOf(answer, field)) === String(value),
  );
}

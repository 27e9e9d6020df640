import { isRecord } from './is-record.js';
import type { Schema } from './openapi-types.js';

/**
 * Returns a copy of a description in which no choice offers a schema with `x-catch-all`.
 *
 * Such a schema accepts the answers that no other one describes. For types it would widen every field
 * of the union, and for a strict check it would accept every mistake.
 */
export function withoutCatchAll<T>(description: T): T {
  const schemas = Object(Object(description).components).schemas ?? {};
  const isDescribed = ({ $ref = '' }: Schema) =>
    Object(schemas[$ref.split('/').at(-1) ?? ''])['x-catch-all'] !== true;
  // A cast, because the replacer only narrows choices.
  return JSON.parse(
    JSON.stringify(description, (_key, node: unknown) => {
      if (!isRecord(node) || !Array.isArray(node.anyOf)) return node;
      const { anyOf, ...rest } = node;
      const described = anyOf.filter(isDescribed);
      // One choice alone is no choice.
      return described.length === 1 && anyOf.length > 1
        ? { ...rest, ...described[0] }
        : { ...node, anyOf: described };
    }),
  ) as T;
}

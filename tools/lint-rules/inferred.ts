import type { Visitor } from './rule.js';

/** Checks that `x-inferred` gives evidence, in a sentence, for keywords that the schema has. */
export function inferred(): Visitor {
  return {
    Schema(schema, { report, location }) {
      // Evidence for the alternatives of a scalar is given once, beside `anyOf`.
      const parts = [schema, ...(schema.anyOf ?? [])];
      // Typed as text, but nothing has checked it yet.
      const given: Record<string, unknown> = schema['x-inferred'] ?? {};
      for (const [keyword, evidence] of Object.entries(given)) {
        const at = location.child(['x-inferred', keyword]);
        if (!parts.some((part) => keyword in part)) {
          report({
            message: `x-inferred names ${keyword}, which the schema does not have.`,
            location: at,
          });
        }
        if (typeof evidence !== 'string' || !evidence.endsWith('.'))
          report({ message: 'x-inferred gives its evidence in a sentence.', location: at });
      }
    },
  };
}

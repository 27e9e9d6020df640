/** `x-inferred` gives the evidence of a keyword that stands beside it: no claim without its keyword. */
export function inferred() {
  return {
    Schema(schema, { report, location }) {
      // The alternatives of a scalar have their evidence beside them, in one place.
      const parts = [schema, ...(schema.anyOf ?? [])];
      for (const [keyword, evidence] of Object.entries(schema['x-inferred'] ?? {})) {
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

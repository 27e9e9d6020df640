import { type Schema, schemaName } from '../description/openapi-document.js';

/** A variant of `oneOf` or `anyOf` in the versions that have it. */
export interface VariantPair {
  name: string;
  old?: Schema;
  now?: Schema;
}

const nameOf = (schema: Schema, at: number) =>
  schemaName(schema) ?? schema.title ?? `number ${at + 1}`;

/** Pairs variants by the names of their schemas, their titles or their positions. The rest is paired in order. */
export function variantPairs(
  old: readonly Schema[] = [],
  now: readonly Schema[] = [],
): VariantPair[] {
  const after = new Map(now.map((schema, at) => [nameOf(schema, at), schema]));
  const pairs: VariantPair[] = old.map((schema, at) => {
    const name = nameOf(schema, at);
    const same = after.get(name);
    after.delete(name);
    return { name, old: schema, ...(same && { now: same }) };
  });
  // As many lost as gained: they have another name.
  const lost = pairs.filter((pair) => !pair.now);
  if (lost.length === after.size)
    for (const [at, [, schema]] of [...after].entries())
      Object.assign(lost[at] ?? {}, { now: schema });
  else for (const [name, schema] of after) pairs.push({ name, now: schema });
  return pairs;
}

/** Whether variants only say which fields are required, and so are a rule and no types. */
export function isRule(variants: readonly Schema[]): boolean {
  return variants.every(({ $ref, type, properties }) => !$ref && !type && !properties);
}

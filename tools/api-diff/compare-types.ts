import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../description/is-record.js';
import type { OpenApiDocument } from '../description/openapi-document.js';
import { type SchemaPair, schemaPairs, type Versions } from './compare-schemas.js';
import type { Finding } from './finding.js';
import type { OperationPair } from './operation-pairs.js';

/** Returns the old name of each schema that has another name in the new version, by the new name. */
export function renamedSchemas(
  versions: Versions,
  pairs: readonly OperationPair[],
): Map<string, string> {
  const [old, now] = [schemasOf(versions.old), schemasOf(versions.now)];
  const renamed = new Map<string, string>();
  const add = ({ names }: SchemaPair) => {
    if (names.old && names.now && !(names.old in now) && !(names.now in old))
      renamed.set(names.now, names.old);
  };
  for (const pair of pairs) schemaPairs(versions, pair).forEach(add);
  // Schemas at no place that both versions have.
  for (const [name, schema] of Object.entries(now)) {
    if (name in old || renamed.has(name)) continue;
    const same = Object.keys(old).find(
      (one) => !(one in now) && isDeepStrictEqual(old[one], schema),
    );
    if (same) renamed.set(name, same);
  }
  return renamed;
}

/** Returns a finding per lost name of a schema, which is the name of a type, and per operation that uses it. */
export function typeFindings(
  { old, now }: Versions,
  pairs: readonly OperationPair[],
  renamed: ReadonlyMap<string, string>,
): Finding[] {
  const newNames = new Map([...renamed].map(([to, from]) => [from, to]));
  return Object.keys(schemasOf(old))
    .filter((name) => !(name in schemasOf(now)))
    .flatMap((name) => {
      const to = newNames.get(name);
      const text = to ? `is called \`${to}\` now` : 'is removed';
      const users = pairs.filter(({ old: operation }) => usedBy(old, operation).has(name));
      const ids = users.length > 0 ? users.map((pair) => pair.old.operationId) : [null];
      return ids.map((operationId) => ({
        operationId,
        breaks: true,
        text: `the type \`${name}\` ${text}`,
      }));
    });
}

function schemasOf(document: OpenApiDocument): Record<string, unknown> {
  return document.components?.schemas ?? {};
}

/** Returns the names of the schemas that a part of the description uses, also those within other schemas. */
function usedBy(document: OpenApiDocument, part: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(part)) for (const one of part) usedBy(document, one, found);
  if (!isRecord(part)) return found;
  const name = typeof part.$ref === 'string' && part.$ref.split('/schemas/')[1];
  if (name && !found.has(name)) {
    found.add(name);
    usedBy(document, schemasOf(document)[name], found);
  }
  for (const one of Object.values(part)) usedBy(document, one, found);
  return found;
}

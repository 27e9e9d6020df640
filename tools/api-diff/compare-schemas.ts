import { isRecord } from '../description/is-record.js';
import {
  type OpenApiDocument,
  resolve,
  type Schema,
  schemaName,
} from '../description/openapi-document.js';
import type { Part } from './finding.js';
import type { OperationPair } from './operation-pairs.js';
import { variantPairs } from './variants.js';

/** A schema in both versions, at one place. */
export interface SchemaPair {
  old: Schema;
  now: Schema;
  /** Names of the schemas, if they have one. */
  names: { old?: string | undefined; now?: string | undefined };
  part: Part;
  /** Steps from the body or parameter, in the form of oasdiff. */
  path: string;
}

/** Both versions of the description. */
export interface Versions {
  old: OpenApiDocument;
  now: OpenApiDocument;
}

/** Returns the schemas of all bodies and parameters that both versions of an operation have. */
export function schemaPairs(versions: Versions, { old, now }: OperationPair): SchemaPair[] {
  const pairs: SchemaPair[] = [];
  const { operationId } = old;
  const walk = (before: Schema | undefined, after: Schema | undefined, part: Part) => {
    if (before && after) visit({ before, after, part, path: '', above: [] });
  };
  const visit = ({ before, after, part, path, above }: Visit) => {
    const names = { old: schemaName(before), now: schemaName(after) };
    const place = `${names.old} ${names.now}`;
    // A schema can contain itself.
    if (names.old && above.includes(place)) return;
    const pair = { old: resolve(versions.old, before), now: resolve(versions.now, after) };
    pairs.push({ ...pair, names, part, path });
    for (const [step, one, other] of children(pair))
      visit({
        before: one,
        after: other,
        part,
        path: path ? `${path}/${step}` : step,
        above: [...above, place],
      });
  };

  for (const parameter of old.parameters) {
    const { in: location, name } = parameter;
    const same = now.parameters.find((one) => one.in === location && one.name === name);
    const whole = `the ${location} parameter \`${name}\``;
    walk(parameter.schema, same?.schema, { operationId, direction: 'request', whole });
  }
  for (const [type, media] of Object.entries(old.requestBody?.content ?? {})) {
    const part: Part = { operationId, direction: 'request', whole: 'the body of the request' };
    walk(media.schema, now.requestBody?.content[type]?.schema, part);
  }
  for (const [status, response] of Object.entries(old.responses))
    for (const [type, media] of Object.entries(response.content ?? {})) {
      const whole = 'the body of {answer}';
      const part: Part = { operationId, direction: 'answer', whole, status };
      walk(media.schema, now.responses[status]?.content?.[type]?.schema, part);
    }
  return pairs;
}

interface Visit {
  before: Schema;
  after: Schema;
  part: Part;
  path: string;
  /** Names of the schemas around it. */
  above: readonly string[];
}

/** Returns the schemas below a pair: fields, items, other fields and variants. */
function children({
  old,
  now,
}: {
  old: Schema;
  now: Schema;
}): [step: string, old: Schema, now: Schema][] {
  const found: [string, Schema, Schema][] = [];
  const add = (step: string, before: unknown, after: unknown) => {
    // A cast: schemas may also be true or false, which have nothing below.
    if (isRecord(before) && isRecord(after)) found.push([step, before as Schema, after as Schema]);
  };
  for (const [name, schema] of Object.entries(old.properties ?? {}))
    add(name, schema, now.properties?.[name]);
  add('items', old.items, now.items);
  add('*', old.additionalProperties, now.additionalProperties);
  for (const key of ['oneOf', 'anyOf'] as const)
    for (const { name, old: before, now: after } of variantPairs(old[key], now[key]))
      add(`${key}[${name}]`, before, after);
  return found;
}

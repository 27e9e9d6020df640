import type { MockOperation } from 'otc-dms-kafka-mock';
import { resolve, type Schema } from '../../tools/description/openapi-document.js';
import { document } from '../support/description.js';
import { kinds, mockOperations } from '../support/world.js';

/** An operation that shows objects of a kind. */
export interface Shower {
  operation: MockOperation;
  /** Field of the answer that holds the object or the objects; undefined when the answer is the object. */
  field: string | undefined;
  /** Names of the fields that the description gives the objects there. */
  names: string[];
}

/** Returns the operations of a method whose path ends with the ID of an object of a kind. */
export function operationsOnOne(kind: string, method: string): MockOperation[] {
  const ends = (kinds[kind]?.parameters ?? []).map((name) => `/{${name}}`);
  return operationsOf(kind, method).filter(({ path }) => ends.some((end) => path.endsWith(end)));
}

/** Returns the operations that show one object of a kind. */
export function showsOf(kind: string): Shower[] {
  return operationsOnOne(kind, 'GET').map((operation) => {
    const { effect } = operation;
    const field = effect && 'kind' in effect ? effect.item : undefined;
    const schema = schemaOf(operation);
    return { operation, field, names: namesIn(field ? schema.properties?.[field] : schema) };
  });
}

/** Returns the list of a kind, if it has one: its items have the ID. */
export function listOf(kind: string): Shower | undefined {
  const ones = operationsOnOne(kind, 'GET');
  const lists = operationsOf(kind, 'GET').map((operation) => {
    const { effect, pagination } = operation;
    const field = pagination?.items ?? (effect && 'kind' in effect ? effect.items : undefined);
    const items = resolve(document, schemaOf(operation).properties?.[field ?? ''] ?? {}).items;
    return { operation, field, names: namesIn(items) };
  });
  const id = kinds[kind]?.id ?? '';
  return lists.find(({ operation, names }) => !ones.includes(operation) && names.includes(id));
}

function operationsOf(kind: string, method: string): MockOperation[] {
  return mockOperations.filter(
    (one) =>
      one.method === method && one.effect && 'kind' in one.effect && one.effect.kind === kind,
  );
}

function schemaOf({ successes }: MockOperation): Schema {
  // A cast: the linter has checked that the schemas of the description are schemas.
  return resolve(document, (successes['200']?.schema ?? {}) as Schema);
}

function namesIn(schema: Schema = {}): string[] {
  const { properties = {}, oneOf = [], anyOf = [] } = resolve(document, schema);
  return [...Object.keys(properties), ...[...oneOf, ...anyOf].flatMap(namesIn)];
}

/** Returns arguments that give a new object another name: the world has one with that of the example already. */
export function withFreeName(
  { operationId, effect }: MockOperation,
  args: Record<string, unknown>,
): Record<string, unknown> {
  const body = { ...Object(args.body) };
  const kind = effect && 'kind' in effect && operationId.startsWith('create') ? effect : undefined;
  const field = kind && kinds[kind.kind]?.unique?.field;
  const name = field && (kind.fields?.[field] ?? field);
  if (!name || !(name in body)) return args;
  return { ...args, body: { ...body, [name]: `${body[name]}-2` } };
}

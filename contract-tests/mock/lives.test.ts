import { afterEach, describe, expect, it } from 'vitest';
import { documentedArguments } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { markedSecrets } from '../support/secret-fields.js';
import {
  actionOf,
  createWorld,
  kinds,
  mockOperations,
  placeOf,
  type World,
} from '../support/world.js';
import { deletedInBatches, notCreated, notCreating, shownAs } from './exceptions.js';
import { listOf, operationsOnOne, type Shower, showsOf, withFreeName } from './kind-operations.js';

type Fields = Record<string, unknown>;

const secrets = markedSecrets(document);

/** Documented requests that create an object: every variant of the body. */
const creations = mockOperations.flatMap((operation) => {
  const { operationId, effect } = operation;
  const isCreating = actionOf(operation) === 'create' || operationId.startsWith('create');
  if (!isCreating || !effect || !('kind' in effect) || operationId in notCreating) return [];
  const described = operations.find((one) => one.operationId === operationId);
  const requests = described ? documentedArguments(described) : [];
  return requests.map(({ name, args }) => ({
    ...{ operationId, name, effect, kind: effect.kind },
    args: withFreeName(operation, args),
  }));
});

let world: World;
afterEach(() => {
  expect(world.mock.requests.filter(({ status }) => status >= 500)).toEqual([]);
});

/** Calls an operation that shows objects, and returns the objects. */
async function shownBy({ operation, field }: Shower, id?: string): Promise<Fields[]> {
  const answer = await world.call(operation.operationId)({
    ...placeOf(operation, id),
    ...(operation.pagination && { limit: operation.pagination.maxLimit ?? 50 }),
  });
  return [field === undefined ? answer : Reflect.get(Object(answer), field)].flat();
}

async function remove(kind: string, id: string): Promise<void> {
  const batch = deletedInBatches[kind];
  const operation = batch
    ? mockOperations.find(({ operationId }) => operationId === batch.operationId)
    : operationsOnOne(kind, 'DELETE')[0];
  if (!operation) throw new Error(`No operation deletes one ${kind}`);
  const place = placeOf(operation, id);
  await world.call(operation.operationId)({ ...place, ...(batch && { body: batch.body(id) }) });
}

describe.each(creations)('$operationId, $name', ({ operationId, args, effect, kind }) => {
  it(`creates what the answers about one ${kind} and the list show, until it is deleted`, async () => {
    world = await createWorld();
    const { id: idField = '' } = kinds[kind] ?? {};
    const [list, shows] = [listOf(kind), showsOf(kind)];
    if (!list) throw new Error(`${kind} has no list`);
    const idOf = (fields: Fields) => `${fields[idField]}`;

    const before = new Set((await shownBy(list)).map(idOf));
    await world.call(operationId)(args);
    world.mock.advance(60_000);
    const added = (await shownBy(list)).filter((fields) => !before.has(idOf(fields)));
    expect(added).toHaveLength(1);
    const id = added.map(idOf).join();
    const answers = await Promise.all(
      shows.map(async (show) => ({ ...show, objects: await shownBy(show, id) })),
    );
    for (const { objects, names, operation } of [{ ...list, objects: added }, ...answers]) {
      const sent = Object.entries(withoutSecrets(args.body) as Fields).map(([name, value]) => {
        const own = Object.entries(effect.fields ?? {}).find(([, wire]) => wire === name)?.[0];
        return [own ?? name, shownAs[name]?.(`${value}`) ?? value] as const;
      });
      const expected = sent.filter(([name]) => names.includes(name));
      expect(asText(objects[0]), operation.operationId).toMatchObject(
        asText(Object.fromEntries(expected)),
      );
    }
    for (const secret of secretsIn(args.body)) {
      expect(JSON.stringify([added, answers.map(({ objects }) => objects)])).not.toContain(secret);
    }

    await remove(kind, id);
    world.mock.advance(60_000);
    expect((await shownBy(list)).map(idOf)).not.toContain(id);
    for (const show of shows)
      await expect(shownBy(show, id)).rejects.toMatchObject({ status: 404 });
  });
});

describe('the exceptions', () => {
  it('name operations of the description', () => {
    const batches = Object.values(deletedInBatches).map(({ operationId }) => operationId);
    const known = mockOperations.map(({ operationId }) => operationId);
    expect(known).toEqual(expect.arrayContaining([...Object.keys(notCreating), ...batches]));
  });

  it('name each kind with a list that has no life here', () => {
    const created = creations.map(({ kind }) => kind);
    const others = Object.keys(kinds).filter((kind) => listOf(kind) && !created.includes(kind));
    expect(others.toSorted()).toEqual(Object.keys(notCreated).toSorted());
  });
});

function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !secrets.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutSecrets(inner)]));
}

function secretsIn(body: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(body, (name, value: unknown) => {
    if (secrets.has(name) && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

/** Returns a copy with numbers as text and with sorted lists: only the form of an answer differs in these. */
function asText(value: unknown): object {
  return JSON.parse(JSON.stringify(value), (_, one) => {
    if (typeof one === 'number') return `${one}`;
    return Array.isArray(one) ? one.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) : one;
  });
}

function key(item: unknown): string {
  return JSON.stringify(item);
}

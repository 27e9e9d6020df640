import { afterAll, describe, expect, it } from 'vitest';
import { documentedArguments, titleOf } from '../support/calls.js';
import { operations } from '../support/description.js';
import { actionOf, createWorld, mockOperations, projects, type World } from '../support/world.js';
import { leavingNoTrace, preparations } from './exceptions.js';
import { withFreeName } from './kind-operations.js';

/** Operations that the tests below have seen succeed, as the logs of the mocks say. */
const answered = new Set<string>();

const cases = mockOperations.map((operation) => {
  const described = operations.find(({ operationId }) => operationId === operation.operationId);
  if (!described) throw new Error(`There is no operation ${operation.operationId}`);
  return { title: titleOf(described), operation, action: actionOf(operation), described };
});

function objectsOf({ mock }: World) {
  return mock.snapshot().projects.find(({ id }) => id === projects.world);
}

/** Creates the world, prepared for an operation, and calls it with documented arguments until a call succeeds. */
async function successOf({ operation, described }: (typeof cases)[number]) {
  const { operationId } = operation;
  const refusals: unknown[] = [];
  for (const { args } of documentedArguments(described)) {
    const world = await createWorld();
    const { before = [], args: own = {} } = preparations[operationId] ?? {};
    for (const step of before) {
      await world.call(step.operationId)(step.args);
      world.mock.advance(60_000);
    }
    const earlier = objectsOf(world);
    const { project_id: _, ...given }: Record<string, unknown> = {
      ...withFreeName(operation, args),
      ...own,
    };
    const call = await world
      .call(operationId)(given)
      .then(
        (answer) => ({ answer }),
        (error: unknown) => void refusals.push(error),
      );
    const logged = world.mock.requests.at(-1);
    expect(logged?.status).toBeLessThan(500);
    if (!call) continue;
    answered.add(`${logged?.operationId}`);
    return { ...call, world, earlier, later: objectsOf(world), given };
  }
  throw new AggregateError(refusals, `No documented request succeeds: ${refusals.join('\n')}`);
}

describe.each(cases)('$title', (one) => {
  const { operation, action } = one;
  const { operationId, method } = operation;

  it(`${action}: ${action === 'stateless' ? 'depends on no object' : 'depends on the objects of the project'}`, async () => {
    const { answer, world, earlier, later, given } = await successOf(one);
    const elsewhere = () => world.call(operationId, projects.empty)(given);
    if (method === 'GET' || operationId in leavingNoTrace) expect(later).toEqual(earlier);
    else expect(later, operationId).not.toEqual(earlier);
    if (action === 'stateless') return expect(await elsewhere()).toEqual(answer);
    const other = await elsewhere().catch(({ status }: { status: number }) => status);
    expect(other === 404 ? other : JSON.stringify(other)).not.toEqual(JSON.stringify(answer));
    // Nothing that happens in another project changes this one.
    expect(objectsOf(world)).toEqual(later);
  });
});

afterAll(() => {
  const lines = [...new Set(cases.map(({ action }) => action))].map((action) => {
    const all = cases.filter((one) => one.action === action);
    return `${action} (${all.length}): ${all.map((one) => one.operation.operationId).join(', ')}`;
  });
  console.log(lines.join('\n'));
  const missing = cases.filter(({ operation }) => !answered.has(operation.operationId));
  expect(missing.map(({ title }) => title)).toEqual([]);
});

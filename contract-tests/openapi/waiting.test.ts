import * as dmsPackage from 'otc-dms-kafka';
import { describe, expect, inject, it } from 'vitest';
import { examplesOf, jsonOf } from '../../tools/description/openapi-document.js';
import { requestSteps, responseSteps } from '../../tools/description/runtime-expression.js';
import { anyArguments } from '../support/calls.js';
import { document, operations } from '../support/description.js';

const { createDmsClient, NotFoundError, tokenAuth, WaitError, WaitTimeoutError } = dmsPackage;
const all = operations.flatMap((operation) => {
  const { operationId, 'x-waiter': waiter } = operation;
  return waiter ? [{ operationId, waiter, operation }] : [];
});
type Starter = (typeof all)[number];
const ids = {
  project_id: '0123456789abcdef0123456789abcdef',
  instance_id: 'an-instance',
  task_id: 'a-task',
};
const gone = new NotFoundError('This instance does not exist.', {
  operationId: 'showInstance',
  method: 'GET',
  url: 'https://a.example/',
  attempts: 1,
  status: 404,
  code: 'DMS.00404022',
  requestId: undefined,
  retryAfter: undefined,
  body: '',
});

const fast = { initialDelayMs: 0, intervalMs: 1, maxIntervalMs: 1 };

/** Returns the function of a waiter. A cast: the compiler knows each function, but no common form. */
function functionOf(name: string) {
  return Reflect.get(dmsPackage, name) as (...given: unknown[]) => Promise<unknown>;
}

/** Returns the arguments of the operation with each of its documented bodies. */
function argumentsOf({ operation }: Starter): object[] {
  const bodies = examplesOf(document, jsonOf(operation.requestBody)).map(([, body]) => body);
  const args = { ...anyArguments(operation), ...ids };
  return bodies.length > 0 ? bodies.map((body) => ({ ...args, body })) : [args];
}

/** Returns the values that the target has for a body, by field. */
function targetOf({ waiter }: Starter, args: object): Record<string, unknown> {
  const values = Object.entries(waiter.target ?? {}).map(([field, value]) => {
    const steps = requestSteps(value);
    const wanted = steps?.reduce<unknown>((inner, step) => Object(inner)[step], {
      ...Object(Reflect.get(args, 'body')),
    });
    return [field, steps ? wanted : value];
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** Calls the function of a waiter with a client that answers one state or object after the other, or throws. */
async function waitThrough(
  starter: Starter,
  answers: readonly (string | object | Error)[],
  [args = {}] = argumentsOf(starter),
  options: object = fast,
) {
  const { name, poll, state } = starter.waiter;
  const left = [...answers];
  const polled: unknown[] = [];
  const client = {
    [poll]: async (given: unknown) => {
      polled.push(given);
      const next = left.length > 1 ? left.shift() : left[0];
      if (next instanceof Error) throw next;
      const object = typeof next === 'string' ? { [fieldOf(state)]: next } : next;
      return answerWith(state, { ...targetOf(starter, args), ...object });
    },
  };
  const end = await functionOf(name)(client, args, options).catch((error: unknown) => error);
  const names = ['project_id', ...Object.keys(starter.waiter.arguments)];
  const own = names.map((id) => [id, Reflect.get(ids, id)]);
  for (const given of polled) expect(given).toEqual(Object.fromEntries(own));
  return { end, polls: polled.length };
}

function fieldOf(state: string): string {
  return state.split('/').at(-1) ?? '';
}

/** Returns an answer with an object at the place that has the state. */
function answerWith(state: string, object: object): unknown {
  const steps = responseSteps(state)?.slice(0, -1) ?? [];
  return steps.reduceRight<unknown>(
    (inner, step) => (step === '0' ? [inner] : { [step]: inner }),
    object,
  );
}

describe('the package', () => {
  it('exports the waiters of the description, and no others', () => {
    const names = Object.keys(dmsPackage).filter((name) => /^waitFor/.test(name));
    expect(names.toSorted()).toEqual([...new Set(all.map(({ waiter }) => waiter.name))].toSorted());
  });
});

describe.each(all)('$waiter.name after $operationId', (starter) => {
  const { waiter } = starter;
  const { success = [], failure = [], target, state } = waiter;
  const requests = argumentsOf(starter).map((args) => [args] as const);

  it.each(success)('ends with %s, past states on the way', async (last) => {
    const { end, polls } = await waitThrough(starter, ['ON_ITS_WAY', 'STILL_NOT', last, 'LATER']);
    expect(end).toMatchObject({ [fieldOf(state)]: last });
    expect(polls).toBe(3);
  });

  it.each(failure)('fails with %s', async (last) => {
    const { end, polls } = await waitThrough(starter, ['ON_ITS_WAY', last, 'LATER']);
    expect(end).toBeInstanceOf(WaitError);
    expect(end).toMatchObject({ state: last, answer: { [fieldOf(state)]: last }, polls });
    expect(polls).toBe(2);
  });

  it(`${waiter.gone ? 'ends well' : 'fails'} when the object is gone`, async () => {
    const { end, polls } = await waitThrough(starter, ['ON_ITS_WAY', gone, 'LATER']);
    expect(end).toBe(waiter.gone ? undefined : gone);
    expect(polls).toBe(2);
  });

  it(`takes a 404 at the start for ${waiter.appears ? '"not yet"' : 'the end'}`, async () => {
    const [last = gone] = success;
    const { end, polls } = await waitThrough(starter, [gone, gone, last, 'LATER']);
    if (waiter.appears) expect(end).toMatchObject({ [fieldOf(state)]: last });
    else expect(end).toBe(waiter.gone ? undefined : gone);
    expect(polls).toBe(waiter.appears ? 3 : 1);
  });

  it.each(waiter.leaves ? success : [])('does not end with an old %s', async (last) => {
    const answers = [last, last, 'ON_ITS_WAY', last, 'LATER'];
    expect((await waitThrough(starter, answers)).polls).toBe(4);
    const settled = await waitThrough(starter, [last], undefined, { ...fast, settleMs: 20 });
    expect(settled.end).toMatchObject({ [fieldOf(state)]: last });
    expect(settled.polls).toBeGreaterThan(1);
  });

  it.each(target ? requests : [])('does not end before the target of request %#', async (args) => {
    const [last = ''] = success;
    const fields = Object.keys(targetOf(starter, args));
    expect(fields).not.toEqual([]);
    const answers = fields.map((field) => ({ [fieldOf(state)]: last, [field]: 'the old value' }));
    const { end, polls } = await waitThrough(starter, [...answers, last, 'LATER'], [args]);
    expect(end).toEqual({ [fieldOf(state)]: last, ...targetOf(starter, args) });
    expect(polls).toBe(fields.length + 1);
  });

  it('polls at least once, whatever the options are', async () => {
    const options = { initialDelayMs: 60_000, deadlineMs: 20 };
    const { end, polls } = await waitThrough(starter, ['ON_ITS_WAY'], undefined, options);
    expect(end).toBeInstanceOf(WaitTimeoutError);
    expect(polls).toBe(1);
  });
});

/** Returns the value at the place of a runtime expression in an answer. */
function valueAt(expression: string, answer: unknown): unknown {
  const steps = responseSteps(expression) ?? [];
  return steps.reduce((value, step) => Object(value)[step], answer);
}

describe('waiters against the mock', () => {
  const dms = createDmsClient({
    baseUrl: inject('mockUrl'),
    projectId: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
    auth: tokenAuth('a-token'),
  });
  const examples = (poll: string) => {
    const polled = operations.find(({ operationId }) => operationId === poll);
    return examplesOf(document, jsonOf(polled?.responses['200']));
  };
  // The mock only answers states that an example has.
  const reachable = all.flatMap((starter) => {
    const { name, poll, state, success = [], target = {}, gone } = starter.waiter;
    if (gone) return [{ name, prefer: 'code=404', end: undefined, body: {} }];
    const found = examples(poll).find(([, answer]) =>
      success.some((one) => one === valueAt(state, answer)),
    );
    if (!found) return [];
    const end = valueAt(state.slice(0, state.lastIndexOf('/')), found[1]);
    // A request for the values that the example has.
    const wanted = Object.entries(target).map(([field, value]) => {
      return [requestSteps(value)?.at(-1), Object(end)[field]];
    });
    return [{ name, prefer: `example=${found[0]}`, end, body: Object.fromEntries(wanted) }];
  });

  it.each(reachable)('$name returns the answer of the mock to $prefer', async (one) => {
    const args = {
      instance_id: '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6',
      task_id: '8abf2c1d9b4e47f0a1c35d7e90b6f824',
      body: one.body,
    };
    const options = { ...fast, settleMs: 0, headers: { Prefer: one.prefer } };
    expect(await functionOf(one.name)(dms, args, options)).toEqual(one.end);
  });
});

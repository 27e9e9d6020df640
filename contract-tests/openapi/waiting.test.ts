import * as dmsPackage from 'otc-dms-kafka';
import { describe, expect, inject, it } from 'vitest';
import { examplesOf, jsonOf, type Waiter } from '../../tools/description/openapi-document.js';
import { responseSteps } from '../../tools/description/runtime-expression.js';
import { document, operations } from '../support/description.js';

const { createDmsClient, NotFoundError, tokenAuth, WaitError } = dmsPackage;
const all = operations.flatMap(({ operationId, 'x-waiter': waiter }) =>
  waiter ? [{ operationId, waiter }] : [],
);
const args = { instance_id: 'an-instance', task_id: 'a-task' };
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

/** Calls the function of a waiter with a client that answers one state after the other, or throws. */
async function waitThrough({ name, poll, state }: Waiter, states: readonly (string | Error)[]) {
  const left = [...states];
  const polled: unknown[] = [];
  const client = {
    [poll]: async (given: unknown) => {
      polled.push(given);
      const next = left.shift();
      if (next instanceof Error) throw next;
      return answerWith(state, next);
    },
  };
  const end = await functionOf(name)(client, args, fast).catch((error: unknown) => error);
  expect(polled).toEqual(Array(states.length - left.length).fill(args));
  return { end, left };
}

/** Returns an answer with a value at the place of a runtime expression. */
function answerWith(expression: string, value: unknown): unknown {
  const steps = responseSteps(expression) ?? [];
  return steps.reduceRight<unknown>(
    (inner, step) => (step === '0' ? [inner] : { [step]: inner }),
    value,
  );
}

describe('the package', () => {
  it('exports the waiters of the description, and no others', () => {
    const names = Object.keys(dmsPackage).filter((name) => /^waitFor/.test(name));
    expect(names.toSorted()).toEqual([...new Set(all.map(({ waiter }) => waiter.name))].toSorted());
  });
});

describe.each(all)('$waiter.name after $operationId', ({ waiter }) => {
  const { success = [], failure = [], state } = waiter;
  const field = state.split('/').at(-1) ?? '';

  it('waits for each state of success, past states on the way', async () => {
    for (const last of success) {
      const { end, left } = await waitThrough(waiter, ['ON_ITS_WAY', 'STILL_NOT', last, 'LATER']);
      expect(end).toEqual({ [field]: last });
      expect(left).toEqual(['LATER']);
    }
  });

  it('ends with each state of failure', async () => {
    for (const last of failure) {
      const { end, left } = await waitThrough(waiter, ['ON_ITS_WAY', last, 'LATER']);
      expect(end).toBeInstanceOf(WaitError);
      expect(end).toMatchObject({ state: last, answer: { [field]: last }, polls: 2 });
      expect(left).toEqual(['LATER']);
    }
  });

  it(`${waiter.gone ? 'ends well' : 'fails'} when the object is gone`, async () => {
    const { end, left } = await waitThrough(waiter, ['ON_ITS_WAY', gone, 'LATER']);
    expect(end).toBe(waiter.gone ? undefined : gone);
    expect(left).toEqual(['LATER']);
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
  const reachable = all.flatMap(({ waiter }) => {
    const { name, poll, state, success = [], gone } = waiter;
    if (gone) return [{ name, prefer: 'code=404', end: undefined }];
    const found = examples(poll).find(([, answer]) =>
      success.some((one) => one === valueAt(state, answer)),
    );
    if (!found) return [];
    const end = valueAt(state.slice(0, state.lastIndexOf('/')), found[1]);
    return [{ name, prefer: `example=${found[0]}`, end }];
  });

  it.each(reachable)('$name returns the answer of the mock to $prefer', async (one) => {
    const ids = {
      instance_id: '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6',
      ...(/Task/.test(one.name) && { task_id: '8abf2c1d9b4e47f0a1c35d7e90b6f824' }),
    };
    const options = { ...fast, headers: { Prefer: one.prefer } };
    expect(await functionOf(one.name)(dms, ids, options)).toEqual(one.end);
  });
});

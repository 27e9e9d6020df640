import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotFoundError } from '../errors/api-error.js';
import { WaitError, WaitTimeoutError } from '../errors/wait-error.js';
import { wait } from './wait.js';
import type { WaitOptions } from './wait-options.js';
import type { WaitDefinition } from './wait-text.js';

interface Topic {
  status: string;
  partitions?: number | string | boolean | null;
}

const definition = {
  name: 'waitForTopic',
  args: { topic: 'orders' },
  ids: ['topic', 'project'],
  field: 'status',
  success: ['RUNNING'],
  failure: ['ERROR'],
};
const missing = (code = 'DMS.00404022') =>
  new NotFoundError('Refused.', {
    operationId: 'showTopic',
    method: 'GET',
    url: 'https://a.example/',
    attempts: 1,
    status: 404,
    code,
    requestId: undefined,
    retryAfter: undefined,
    body: '',
  });

/** Waits through steps, the last one for ever; returns how the wait ended and what was polled. */
async function waitThrough(
  change: Partial<WaitDefinition>,
  steps: readonly (string | Topic | Error)[],
  options?: WaitOptions<Topic>,
) {
  const began = performance.now();
  const ids: unknown[] = [];
  const calledAtMs: number[] = [];
  const poll = async (given: object): Promise<Topic> => {
    ids.push(given);
    calledAtMs.push(performance.now() - began);
    const step = steps[Math.min(ids.length, steps.length) - 1];
    if (step === undefined || step instanceof Error) throw step;
    return typeof step === 'string' ? { status: step } : step;
  };
  const end = wait(poll, { ...definition, ...change }, options).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(7_200_000);
  return { end: await end, ids, calledAtMs };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const running = (partitions?: Topic['partitions']): Topic =>
  partitions === undefined ? { status: 'RUNNING' } : { status: 'RUNNING', partitions };

describe('arguments of wait', () => {
  it('are those of the operation: the poll gets only its own', async () => {
    const args = { topic: 'orders', engine: 'kafka', project: undefined, body: {} };
    expect((await waitThrough({ args }, ['RUNNING'])).ids).toEqual([{ topic: 'orders' }]);
  });

  it.each([undefined, null, {}])('may be missing, which the poll refuses: %o', async (args) => {
    // A cast: JavaScript callers pass anything.
    const { ids } = await waitThrough({ args: args as object }, ['RUNNING']);
    expect(ids).toEqual([{}]);
  });
});

describe('first poll of wait', () => {
  it.each([
    [{ deadlineMs: 5_000 }, 2_500],
    [{ deadlineMs: 3_001 }, 1_500],
    [{ deadlineMs: 1 }, 0],
    [{ deadlineMs: 5_001 }, 5_000],
    [{ deadlineMs: 60_000, initialDelayMs: 60_000 }, 30_000],
    [{ deadlineMs: 100, initialDelayMs: Infinity }, 50],
  ])('polls at least once before the deadline: %o', async (options, firstMs) => {
    const { end: error, calledAtMs } = await waitThrough({}, ['CREATING'], options);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ state: 'CREATING', polls: calledAtMs.length });
    expect(calledAtMs[0]).toBe(firstMs);
  });
});

describe('target of wait', () => {
  const target = { partitions: ['body', 'new_partitions'] };
  const args = { topic: 'orders', body: { new_partitions: 6 } };

  it('lets a success count once the fields have the values of the request', async () => {
    const steps = [running(3), { status: 'EXTENDING', partitions: 6 }, running(3), running(6)];
    const { end, calledAtMs } = await waitThrough({ args, target }, steps);
    expect(end).toEqual(running(6));
    expect(calledAtMs).toHaveLength(4);
  });

  it.each([
    [6, '6'],
    ['6', 6],
    [true, true],
    [true, 'true'],
  ])('takes %j of the request and %j of the answer for equal', async (wanted, shown) => {
    const { end } = await waitThrough({ args: { body: { new_partitions: wanted } }, target }, [
      running(shown),
    ]);
    expect(end).toEqual(running(shown));
  });

  it.each([undefined, null])('is no condition when the request has %j', async (wanted) => {
    const { calledAtMs } = await waitThrough(
      { args: { body: { new_partitions: wanted } }, target },
      [running(3)],
    );
    expect(calledAtMs).toHaveLength(1);
  });

  it('may be a constant, without a body', async () => {
    const steps = [running(), running(null), running(false), running(true)];
    const { end, calledAtMs } = await waitThrough({ target: { partitions: true } }, steps);
    expect(end).toEqual(running(true));
    expect(calledAtMs).toHaveLength(4);
  });

  it('ends in a state of failure whatever the values are', async () => {
    const { end } = await waitThrough({ args, target }, [{ status: 'ERROR', partitions: 6 }]);
    expect(end).toBeInstanceOf(WaitError);
  });

  it('is named at the deadline', async () => {
    const { end } = await waitThrough({ args, target }, [running(3)], { deadlineMs: 6_000 });
    expect(end).toBeInstanceOf(WaitTimeoutError);
    expect(String(end)).toContain(
      'waitForTopic: status is RUNNING, not RUNNING with partitions 6, after deadlineMs 6000 (topic orders, polls: 1',
    );
  });

  it.each([{ topic: 'orders' }, { topic: 'orders', body: null }])(
    'refuses %o without the body, and polls nothing',
    async (given) => {
      const { end, ids } = await waitThrough({ args: given, target }, [running(6)]);
      expect(end).toBeInstanceOf(TypeError);
      expect(String(end)).toMatch(/waitForTopic: argument "body" is missing; pass it/);
      expect(ids).toEqual([]);
    },
  );
});

describe('a wait for a change that begins in a state of success', () => {
  const leaves = { leaves: true };

  it('does not end with the old state', async () => {
    const steps = ['RUNNING', 'RUNNING', 'RESTARTING', 'RUNNING'];
    const { end, calledAtMs } = await waitThrough(leaves, steps);
    expect(end).toEqual(running());
    expect(calledAtMs).toEqual([5_000, 15_000, 30_000, 52_500]);
  });

  it('ends with the state that is still shown after settleMs', async () => {
    expect((await waitThrough(leaves, ['RUNNING'])).calledAtMs.at(-1)).toBe(82_500);
    const short = await waitThrough(leaves, ['RUNNING'], { settleMs: 20_000 });
    expect(short.calledAtMs).toEqual([5_000, 15_000, 30_000]);
    expect((await waitThrough(leaves, ['RUNNING'], { settleMs: 0 })).calledAtMs).toEqual([5_000]);
  });

  it('does not count a poll that failed', async () => {
    const steps = ['RUNNING', missing('DMS.10240407'), 'RUNNING'];
    const { calledAtMs } = await waitThrough(leaves, steps, { settleMs: 10_000 });
    expect(calledAtMs).toEqual([5_000, 15_000, 30_000]);
  });

  it('says so at the deadline', async () => {
    const { end } = await waitThrough(leaves, ['RUNNING'], { deadlineMs: 10_000 });
    expect(String(end)).toContain('status is RUNNING, not RUNNING again, after deadlineMs 10000');
  });
});

describe('a wait for an object that appears', () => {
  const appears = { appears: true };

  it('goes on after 404 until the object was seen', async () => {
    const steps = [missing(), missing(), 'CREATING', 'RUNNING'];
    expect((await waitThrough(appears, steps)).end).toEqual(running());
  });

  it('ends with a 404 after the object was seen', async () => {
    const gone = missing();
    expect((await waitThrough(appears, [missing(), 'CREATING', gone])).end).toBe(gone);
  });

  it('ends with an unknown URL at once', async () => {
    const unknown = missing('APIGW.0101');
    const { end, calledAtMs } = await waitThrough(appears, [unknown]);
    expect(end).toBe(unknown);
    expect(calledAtMs).toHaveLength(1);
  });

  it('is bounded by the deadline, which says why', async () => {
    const gone = missing();
    const { end } = await waitThrough(appears, [gone], { deadlineMs: 60_000 });
    expect(end).toBeInstanceOf(WaitTimeoutError);
    expect(end).toMatchObject({ cause: gone, state: undefined, polls: 4 });
    expect(String(end)).toContain('status is unknown, not RUNNING');
  });
});

describe('a wait that a state or 404 ends', () => {
  const either = { gone: true, success: ['RECYCLE'] };

  it('returns the object of the state, or nothing', async () => {
    expect((await waitThrough(either, ['DELETING', 'RECYCLE'])).end).toEqual({ status: 'RECYCLE' });
    expect((await waitThrough(either, ['DELETING', missing()])).end).toBeUndefined();
  });

  it('names both at the deadline', async () => {
    const { end } = await waitThrough(either, ['DELETING'], { deadlineMs: 6_000 });
    expect(String(end)).toContain('status is DELETING, not RECYCLE or gone,');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DmsError } from '../../../src/errors/dms-error.js';
import { createDmsClient, tokenAuth } from '../../../src/index.js';
import {
  describedMock,
  instancesUrl,
  sent,
  worldProjectId,
} from '../test-support/described-mock.js';
import type { Fault } from './fault.js';

async function statuses(mock: { fetch: typeof fetch }, count: number, url = instancesUrl()) {
  const seen: (number | string)[] = [];
  for (let left = count; left > 0; left -= 1) {
    seen.push(
      await mock.fetch(url, sent()).then(
        (answer) => answer.status,
        (error) => error.cause.code,
      ),
    );
  }
  return seen;
}

describe('a fault', () => {
  it.each<[object | string, string, string]>([
    ['text', '', 'must be an object'],
    [{}, '', 'needs delayMs, drop or prefer'],
    [{ times: 1 }, '', 'needs delayMs, drop or prefer'],
    [{ drop: 'later' }, 'drop', 'must be one of before, body'],
    [{ drop: 'body', oops: 1 }, 'oops', 'is unknown'],
    [{ drop: 'body', operationId: 'nope' }, 'operationId', 'names no operation'],
    [{ drop: 'body', operationId: 1 }, 'operationId', 'must be a text'],
    [{ drop: 'body', times: 0 }, 'times', 'must be a number from 1'],
    [{ drop: 'body', times: 1.5 }, 'times', 'must be a whole number'],
    [{ drop: 'body', rate: 0 }, 'rate', 'must be above 0'],
    [{ drop: 'body', rate: 1.1 }, 'rate', 'must be a number from 0 to 1'],
    [{ delayMs: -1 }, 'delayMs', 'must be a number from 0'],
    [{ delayMs: '5' }, 'delayMs', 'must be a number from 0'],
    [{ prefer: 'dynamic=true' }, 'prefer', 'must name a code'],
    [{ prefer: 'code=418' }, 'prefer', 'is no documented answer of any operation'],
    [{ prefer: 'code=418', operationId: 'listInstances' }, 'prefer', 'answer of listInstances'],
    [{ prefer: 'code=404', operationId: 'login' }, 'prefer', 'answer of login'],
  ])('that is wrong is refused with its place: %o', async (fault, path, message) => {
    const { faults } = await describedMock();
    const add = () => faults.add(fault as Fault);
    expect(add).toThrow(
      expect.objectContaining({ path, problem: expect.stringContaining(message) }),
    );
    expect(faults.list()).toEqual([]);
  });

  it('holds until it is deleted', async () => {
    const mock = await describedMock();
    mock.faults.add({ prefer: 'code=429' });
    expect(await statuses(mock, 3)).toEqual([429, 429, 429]);
    mock.faults.clear();
    expect(await statuses(mock, 1)).toEqual([200]);
  });

  it('disappears when it is used up, and the next one follows', async () => {
    const mock = await describedMock();
    mock.faults.add({ prefer: 'code=429', times: 2 });
    mock.faults.add({ prefer: 'code=500', times: 1 });
    expect(await statuses(mock, 1)).toEqual([429]);
    expect(mock.faults.list()).toMatchObject([{ times: 1 }, { times: 1 }]);
    expect(await statuses(mock, 3)).toEqual([429, 500, 200]);
    expect(mock.faults.list()).toEqual([]);
  });

  it('affects its share of the requests', async () => {
    const chances = [0.1, 0.6, 0.49, 0.5];
    const mock = await describedMock({ random: () => chances.shift() ?? 0 });
    mock.faults.add({ prefer: 'code=500', rate: 0.5 });
    expect(await statuses(mock, 4)).toEqual([500, 200, 500, 200]);
  });

  it('affects its operation only', async () => {
    const mock = await describedMock();
    mock.faults.add({ prefer: 'code=500', operationId: 'showInstance' });
    expect(await statuses(mock, 1)).toEqual([200]);
    const [{ instance_id: id }] = (await (await mock.fetch(instancesUrl(), sent())).json())
      .instances;
    expect(await statuses(mock, 1, `${instancesUrl()}/${id}`)).toEqual([500]);
  });

  it('affects HEAD as GET', async () => {
    const mock = await describedMock();
    mock.faults.add({ prefer: 'code=500', operationId: 'listInstances' });
    expect((await mock.fetch(instancesUrl(), sent('HEAD'))).status).toBe(500);
  });

  it('reaches a login that it names, in the form of IAM', async () => {
    const mock = await describedMock();
    mock.faults.add({ operationId: 'listInstances', prefer: 'code=500' });
    mock.faults.add({ operationId: 'login', prefer: 'code=429' });
    const answer = await mock.fetch('http://dms.test/v3/auth/tokens', {
      method: 'POST',
      body: '{}',
    });
    expect(answer.status).toBe(429);
    expect(await answer.json()).toMatchObject({ error: { code: 429 } });
  });

  it('goes with a reset', async () => {
    const mock = await describedMock();
    mock.faults.add({ drop: 'before' });
    mock.reset();
    expect([mock.faults.list(), mock.requests]).toEqual([[], []]);
  });
});

describe('a dropped connection', () => {
  async function createDropped(drop: 'before' | 'body') {
    const mock = await describedMock({ seed: 'empty' });
    mock.faults.add({ operationId: 'listInstances', drop });
    mock.faults.add({ operationId: 'createInstanceByEngine', drop });
    return mock;
  }

  it('before the answer rejects as fetch does', async () => {
    const mock = await createDropped('before');
    const error = await mock.fetch(instancesUrl(), sent()).catch((reason) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(error.cause).toMatchObject({ code: 'ECONNRESET' });
    expect(mock.requests).toMatchObject([{ operationId: 'listInstances', status: 0 }]);
  });

  it('in the body gives status and headers, then fails', async () => {
    const mock = await createDropped('body');
    const answer = await mock.fetch(instancesUrl(), sent());
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow(TypeError);
  });

  it.each(['before', 'body'] as const)('%s is a connection error of the client', async (drop) => {
    const { fetch } = await createDropped(drop);
    const settings = { baseUrl: 'http://dms.test', projectId: worldProjectId, maxAttempts: 1 };
    const dms = createDmsClient({ ...settings, auth: tokenAuth('t'), fetch });
    const error = await dms.listInstances().catch((reason) => reason);
    expect(error).toBeInstanceOf(DmsError);
    expect(error.name).toBe('ConnectionError');
  });

  it.each([
    ['before', 1],
    ['body', 0],
  ] as const)('%s leaves the state or carries the change out', async (drop, left) => {
    const mock = await describedMock();
    const tasks = `${instancesUrl()}/9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6/connector/tasks`;
    const list = async () => (await (await mock.fetch(tasks, sent())).json()).tasks;
    const [{ id }] = await list();
    mock.faults.add({ drop, times: 1 });
    const gone = mock.fetch(`${tasks}/${id}`, sent('DELETE'));
    await gone.then((answer) => answer.text()).catch(() => {});
    expect((await list()).filter((task: { id: string }) => task.id === id)).toHaveLength(left);
  });
});

describe('delays', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Returns the time after which an answer came. */
  async function delayOf(options: Parameters<typeof describedMock>[0], fault?: Fault) {
    const mock = await describedMock(options);
    if (fault) mock.faults.add(fault);
    const startMs = Date.now();
    let endMs = 0;
    const answer = mock.fetch(instancesUrl(), sent()).then(() => {
      endMs = Date.now();
    });
    await vi.runAllTimersAsync();
    await answer;
    return endMs - startMs;
  }

  it('add up: of a fault and of the latency', async () => {
    expect(await delayOf({})).toBe(0);
    expect(await delayOf({ latencyMs: 200 })).toBe(200);
    expect(await delayOf({ latencyMs: [200, 800], random: () => 0.5 })).toBe(500);
    expect(await delayOf({ latencyMs: 200 }, { delayMs: 1000 })).toBe(1200);
  });

  it('end when the caller gives up', async () => {
    const mock = await describedMock({ latencyMs: 60_000 });
    const caller = new AbortController();
    const answer = mock.fetch(instancesUrl(), { ...sent(), signal: caller.signal });
    const refused = expect(answer).rejects.toThrow('enough');
    await vi.advanceTimersByTimeAsync(10);
    caller.abort(new Error('enough'));
    await refused;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the fault rate', () => {
  it('gives each documented failure, and drops', async () => {
    const chances: number[] = [];
    const mock = await describedMock({ faultRate: 0.05, random: () => chances.shift() ?? 1 });
    const seen = new Set<unknown>();
    for (const choice of [0, 0.25, 0.45, 0.65, 0.99]) {
      chances.push(0.04, choice);
      for (const status of await statuses(mock, 1).catch(() => ['body'])) seen.add(status);
    }
    expect([...seen]).toEqual(expect.arrayContaining([429, 500, 'ECONNRESET']));
    expect(await statuses(mock, 1)).toEqual([200]);
  });
});

import {
  BadRequestError,
  createDmsClient,
  NotFoundError,
  tokenAuth,
  WaitTimeoutError,
  waitForInstance,
  waitForInstanceDeletion,
  waitForInstanceResize,
  waitForSmartConnect,
} from 'otc-dms-kafka';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const instance_id = '11111111-2222-4333-8444-555555555555';
const args = { instance_id };
const missing = { error_code: 'DMS.00404022', error_msg: 'This instance does not exist.' };
const beyondTheEnd = { error_code: 'DMS.40050010', error_msg: 'Offset parameter is invalid.' };
const busy = { error_code: 'CBC.99003651', error_msg: 'another operation is being performed' };

/** An answer: its status, and its body. */
type Step = readonly [status: number, body?: object];

/** Creates a client that gets one answer after the other, the last one again and again. */
function clientWith(...steps: readonly Step[]) {
  const sent: string[] = [];
  const fetch = async (url: string | URL | Request, { method = 'GET' }: RequestInit = {}) => {
    const [status, body] = steps[Math.min(sent.length, steps.length - 1)] ?? [500];
    sent.push(`${method} ${new URL(`${url}`).search}`);
    return body ? Response.json(body, { status }) : new Response(null, { status });
  };
  const options = {
    baseUrl: 'http://127.0.0.1:1',
    projectId: '0123456789abcdef0123456789abcdef',
    fetch,
  };
  return { dms: createDmsClient({ ...options, auth: tokenAuth('a-token') }), sent };
}

/** Returns the end of a promise, however long it takes. */
async function endOf<T>(promise: Promise<T>): Promise<T | unknown> {
  const settled = promise.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return settled;
}

const instance = (fields: object): Step => [200, { name: 'k', instance_id, ...fields }];

describe('a wait for a resize', () => {
  it.each([
    [
      'brokers',
      { oper_type: 'horizontal', new_broker_num: 4 },
      { broker_num: 3 },
      { broker_num: 4 },
    ],
    [
      'storage',
      { oper_type: 'storage', new_storage_space: 900 },
      { total_storage_space: 600 },
      { total_storage_space: 900 },
    ],
    [
      'product',
      { oper_type: 'vertical', new_product_id: 'c6.4u8g.cluster' },
      { product_id: 'c6.2u4g.cluster' },
      { product_id: 'c6.4u8g.cluster' },
    ],
  ] as const)('does not take the old state for the new one: %s', async (_, body, old, changed) => {
    const { dms, sent } = clientWith(
      instance({ status: 'RUNNING', ...old }),
      instance({ status: 'EXTENDING', ...old }),
      instance({ status: 'RUNNING', ...changed }),
    );
    expect(await endOf(waitForInstanceResize(dms, { ...args, body }))).toMatchObject(changed);
    expect(sent).toHaveLength(3);
  });
});

it('a wait for Smart Connect does not take the old state for the new one', async () => {
  const { dms, sent } = clientWith(
    instance({ status: 'RUNNING', connector_enable: false }),
    instance({ status: 'EXTENDING', connector_enable: false }),
    instance({ status: 'RUNNING', connector_enable: true }),
  );
  const end = await endOf(waitForSmartConnect(dms, args));
  expect(end).toMatchObject({ connector_enable: true });
  expect(sent).toHaveLength(3);
});

describe('a wait for a new instance', () => {
  it('goes on while the order is not through', async () => {
    const { dms, sent } = clientWith(
      [404, missing],
      [404, missing],
      instance({ status: 'CREATING' }),
      instance({ status: 'RUNNING' }),
    );
    expect(await endOf(waitForInstance(dms, args))).toMatchObject({ status: 'RUNNING' });
    expect(sent).toHaveLength(4);
  });

  it('ends when the instance is gone again', async () => {
    const { dms } = clientWith(instance({ status: 'CREATING' }), [404, missing]);
    expect(await endOf(waitForInstance(dms, args))).toBeInstanceOf(NotFoundError);
  });

  it('ends at its deadline when no instance appears, after one poll at least', async () => {
    const { dms, sent } = clientWith([404, missing]);
    const options = { initialDelayMs: 60_000, deadlineMs: 1_000 };
    const end = await endOf(waitForInstance(dms, args, options));
    expect(end).toBeInstanceOf(WaitTimeoutError);
    expect(sent).not.toEqual([]);
  });
});

it('a wait for a deletion ends in the recycle bin', async () => {
  const { dms } = clientWith(instance({ status: 'DELETING' }), instance({ status: 'RECYCLE' }));
  expect(await endOf(waitForInstanceDeletion(dms, args))).toMatchObject({ status: 'RECYCLE' });
});

describe('a walk over a list that shrank', () => {
  const walk = async (list: AsyncIterable<unknown>) => {
    const items: unknown[] = [];
    for await (const item of list) items.push(item);
    return items;
  };
  const instances: Step = [200, { instances: [{ name: 'a' }, { name: 'b' }], instance_num: 5 }];
  const topics: Step = [200, { topics: [{ name: 'a' }, { name: 'b' }], total: 5 }];

  it('ends with what it has', async () => {
    const { dms, sent } = clientWith(instances, [400, beyondTheEnd]);
    expect(await endOf(walk(dms.listInstances({ engine: 'kafka' })))).toHaveLength(2);
    expect(sent).toHaveLength(2);
    const other = clientWith(topics, [400, beyondTheEnd]);
    expect(await endOf(walk(other.dms.listInstanceTopics(args)))).toHaveLength(2);
  });

  it('fails when the first page is refused', async () => {
    const { dms } = clientWith([400, beyondTheEnd]);
    const end = await endOf(walk(dms.listInstances({ engine: 'kafka', offset: 9 })));
    expect(end).toBeInstanceOf(BadRequestError);
  });
});

describe('a change while another one is under way', () => {
  it('is repeated, whatever its method', async () => {
    const deletion = clientWith([400, busy], [204]);
    expect(await endOf(deletion.dms.deleteInstance(args))).toBeUndefined();
    const creation = clientWith([400, busy], [200, { name: 'topic-a' }]);
    const body = { id: 'topic-a' };
    const created = await endOf(creation.dms.createInstanceTopic({ ...args, body }));
    expect(created).toEqual({ name: 'topic-a' });
    expect([deletion.sent.length, creation.sent.length]).toEqual([2, 2]);
  });
});

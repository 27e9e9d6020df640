import { DmsError, InvalidResponseError, WaitError, WaitTimeoutError } from 'otc-dms-kafka';
import { describe, expect, it } from 'vitest';
import { createClient } from '../connection/create-client.js';
import { dms, errorOf, mockService, shop } from '../test-support/mocked-service.js';
import { explainError } from './explain-error.js';

const mock = await mockService();
const once = { maxAttempts: 1 };

describe('explainError', () => {
  it.each([
    ['code=400', 'The service refused the request'],
    ['code=401', 'You are not signed in'],
    ['code=403', 'You may not do this'],
    ['code=404', 'Not found'],
    ['code=404, example=flow-control', 'Too many requests'],
    ['code=429', 'Too many requests'],
    ['code=500', 'The service failed'],
  ])('names an answer with %s', async (prefer, title) => {
    mock.faults.add({ prefer });
    const error = await errorOf(dms.showInstance({ instance_id: shop }, once));
    const explanation = explainError(error);
    expect(explanation.title).toBe(title);
    const facts = Object.fromEntries(explanation.facts);
    expect(facts).toMatchObject({ Operation: 'showInstance', Attempts: '1' });
    expect(facts['The service says']).toMatch(/\S/);
    expect(facts['Request ID']).toMatch(/\S/);
  });

  it('says how long to wait', async () => {
    mock.faults.add({ prefer: 'code=429' });
    const { advice } = explainError(await errorOf(dms.showInstance({ instance_id: shop }, once)));
    expect(advice).toContain('Wait 5 s');
  });

  it('recognizes a busy instance', async () => {
    const [lab] = (await dms.listInstances({ status: 'EXTENDING' })).instances;
    const body = { id: 'a-topic' };
    const call = dms.createInstanceTopic({ instance_id: lab?.instance_id ?? '', body }, once);
    expect(explainError(await errorOf(call)).title).toBe('The instance is busy');
  });

  it('says after a lost answer whether something may have changed', async () => {
    mock.faults.add({ drop: 'before' });
    const read = explainError(await errorOf(dms.showInstance({ instance_id: shop }, once)));
    expect(read).toMatchObject({ title: 'No connection', isAboutSettings: true });
    expect(read.advice).toContain('Nothing was changed.');
    const body = { id: 'a-topic' };
    const change = explainError(
      await errorOf(dms.createInstanceTopic({ instance_id: shop, body })),
    );
    expect(change.advice).toContain('may have been made');
  });

  it('names a slow answer', async () => {
    mock.faults.add({ delayMs: 5_000 });
    const call = dms.showInstance({ instance_id: shop }, { ...once, timeoutMs: 10 });
    expect(explainError(await errorOf(call)).title).toBe('The answer took too long');
  });

  it.each([
    ['a wait that failed', new WaitError('x', progress('ERROR')), 'The change failed'],
    [
      'a wait that took too long',
      new WaitTimeoutError('x', progress('CREATING')),
      'Still not finished',
    ],
    ['an unreadable answer', new InvalidResponseError('x', answer()), 'Unreadable answer'],
    ['any other error of the client', new DmsError('text'), 'Something went wrong'],
    ['a bug', new RangeError('text'), 'Something went wrong'],
  ])('names %s', (_, error, title) => {
    expect(explainError(error).title).toBe(title);
  });

  it('passes on what the client says about a wrong setting', () => {
    let error: unknown;
    try {
      createClient({ baseUrl: 'http://dms.test', projectId: 'shop', token: 't' });
    } catch (caught) {
      error = caught;
    }
    expect(explainError(error)).toMatchObject({
      title: 'Nothing was sent',
      advice: expect.stringContaining('projectId'),
      isAboutSettings: true,
    });
  });
});

function progress(state: string) {
  return { state, answer: undefined, polls: 2, elapsedMs: 1 };
}

function answer() {
  const place = {
    operationId: 'showInstance',
    method: 'GET',
    url: 'http://dms.test/',
    attempts: 1,
  };
  return { ...place, status: 200, requestId: undefined, body: '<html>' };
}

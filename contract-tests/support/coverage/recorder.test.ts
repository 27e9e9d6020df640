import type { MockAnswer, MockRequest } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { describe, expect, it, vi } from 'vitest';
import { document, operations } from '../description.js';
import { createWorld, description } from '../world.js';
import { recorderFor } from './current-recorder.js';
import { createRecorder } from './recorder.js';

const project = '/v2/0123456789abcdef0123456789abcdef';
const request = (target: string, method = 'GET', body = ''): MockRequest => ({
  method,
  target: `${project}${target}`,
  headers: {},
  body,
});
const answer = (status: number, body: unknown): MockAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body,
});
const noInstances = { instances: [], instance_num: 0 };
const refusal = (error_code: string) => ({ error_code, error_msg: 'No.' });

function partsOf(...exchange: [MockRequest, MockAnswer]): string[] {
  const recorder = createRecorder(document);
  recorder.add(...exchange);
  return recorder.take();
}

const statuses = (parts: string[]) => parts.filter((part) => part.startsWith('status '));

describe('createRecorder', () => {
  it('counts operation, status, parameters, properties and keywords of an exchange', () => {
    const parts = partsOf(request('/instances?limit=10'), answer(200, noInstances));
    expect(parts).toEqual(
      expect.arrayContaining([
        'operation listInstances',
        'status listInstances 200',
        'parameter listInstances limit',
        'property /components/schemas/InstanceList/properties/instances',
        'keyword valid /components/parameters/Limit/schema/maximum',
      ]),
    );
    expect(parts.filter((part) => part.includes('violated'))).toEqual([]);
  });

  it('counts the keywords that a request breaks', () => {
    const parts = partsOf(request('/instances?limit=1000'), answer(400, refusal('DMS.00400002')));
    expect(parts).toContain('keyword violated /components/parameters/Limit/schema/maximum');
    expect(parts).not.toContain('keyword valid /components/parameters/Limit/schema/maximum');
  });

  it.each([
    ['does not fit its schema', answer(200, { instances: 'none' })],
    ['has no described status', answer(418, noInstances)],
    ['has another media type', { ...answer(200, noInstances), headers: {} }],
    ['is cut off', { ...answer(200, noInstances), drop: 'body' as const }],
    ['tells of a failure of the mock', answer(500, refusal('MOCK.0500'))],
  ])('counts no answer that %s', (_, given) => {
    const parts = partsOf(request('/instances'), given);
    expect(statuses(parts)).toEqual([]);
    expect(parts.filter((part) => part.includes('InstanceList'))).toEqual([]);
    expect(parts).toContain('operation listInstances');
  });

  it.each([
    ['a path without an operation', request('/nothing')],
    ['another method', request('/instances', 'HEAD')],
    ['a target that is no URL', { ...request(''), target: '//[' }],
  ])('counts nothing for %s', (_, given) => {
    expect(partsOf(given, answer(200, noInstances))).toEqual([]);
  });

  it('gives each part once', () => {
    const recorder = createRecorder(document);
    recorder.add(request('/instances'), answer(200, noInstances));
    expect(recorder.take()).not.toEqual([]);
    recorder.add(request('/instances?offset=0'), answer(200, noInstances));
    expect(recorder.take().filter((part) => !part.includes('ffset'))).toEqual([]);
  });
});

describe('the mocks of contract tests', () => {
  it('are recorded, called in process and over HTTP', async () => {
    const { mock } = await createWorld();
    const recorder = recorderFor(mock.description);
    expect(recorder?.operationIds).toEqual(operations.map(({ operationId }) => operationId));
    const add = recorder && vi.spyOn(recorder, 'add');
    const server = await serveMock(mock);
    await mock.fetch(`http://dms.test${project}/instances`);
    await fetch(`http://127.0.0.1:${server.port}${project}/instances`);
    await server.close();
    expect(add).toHaveBeenCalledTimes(2);
    add?.mockRestore();
  });

  it('are not recorded with a description that a test has made up', async () => {
    const some = description.operations.slice(1);
    expect(recorderFor({ ...description, operations: some })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { type Exchange, laterField } from './open-server.js';
import { callNames, deviations } from './ten-calls.js';

const ids = ['i-1', 'i-2'];

function exchange(operationId: string, change: Partial<Exchange> = {}): Exchange {
  const query = new URLSearchParams();
  return { operationId, query, sent: null, status: 200, answered: null, ...change };
}

function creation(sent: object, answered: object): Exchange {
  return exchange('createConnectorTask', { sent, answered });
}

const page = () => exchange('listInstances', { query: new URLSearchParams('limit=1') });
const exchanges = [
  ...[page(), page()],
  creation({ sink_type: 'OBS_SINK' }, { task_name: 'o' }),
  creation({ source_type: 'REDIS_REPLICATOR_SOURCE' }, { task_name: 'r' }),
  creation({ source_type: 'KAFKA_REPLICATOR_SOURCE' }, { id: 'k' }),
  exchange('showInstance', { status: 404, answered: { error_code: 'DMS.1' } }),
  exchange('createKafkaConsumerGroup', { answered: 'success' }),
  exchange('updateInstance', { status: 204 }),
  exchange('listInstanceConsumerGroups', {
    answered: { groups: [{ group_desc: 'a' }, { group_desc: null }] },
  }),
  exchange('showInstance', { answered: { name: 'shop', [laterField]: {} } }),
  exchange('listInstances', { answered: { instances: [{ status: 'LATER' }] } }),
];
const values = {
  list: ids,
  ...{ 'create-obs': 'o', 'create-redis': 'r', 'create-kafka': 'k' },
  error: { code: 'DMS.1', status: 404 },
  ...{ text: 'success', 'no-content': null, nulls: ['a', null] },
  ...{ 'unknown-field': 'shop', 'unknown-value': 'LATER' },
};

function output(change: Record<string, unknown> = {}): string {
  const lines = Object.entries({ ...values, ...change });
  return lines.map(([call, value]) => JSON.stringify({ call, value })).join('\n');
}

describe('deviations', () => {
  it('finds none when all values are those of the answers', () => {
    expect(deviations(`npm notice\n${output()}\n`, exchanges, ids)).toEqual([]);
  });

  it.each([
    ['list', ['i-1']],
    ['create-kafka', ''],
    ['error', { status: 404 }],
    ['no-content', {}],
    ['nulls', ['a', '']],
    ['unknown-value', null],
  ])('names %s with another value', (call, value) => {
    const found = deviations(output({ [call]: value }), exchanges, ids);
    expect(found.map((one) => one.call)).toEqual([call]);
  });

  it('gives the error of a call', () => {
    const line = JSON.stringify({ call: 'text', error: 'SyntaxError: Unexpected token s' });
    expect(deviations(`${output()}\n${line}`, exchanges, ids)).toEqual([
      { call: 'text', reason: 'SyntaxError: Unexpected token s' },
    ]);
  });

  it('names all calls of a program that printed nothing', () => {
    expect(deviations('', exchanges, ids).map(({ call }) => call)).toEqual(callNames);
  });

  it('names a call that reached the server with another operation', () => {
    const without = exchanges.filter(({ operationId }) => operationId !== 'updateInstance');
    expect(deviations(output(), without, ids)).toEqual([
      { call: 'no-content', reason: 'the mock gave no such answer to updateInstance' },
    ]);
  });

  it('names a list that was not read in pages of one instance', () => {
    expect(deviations(output(), exchanges.slice(1), ids)).toEqual([
      { call: 'list', reason: 'sent 1 requests with limit 1 for 2 instances' },
    ]);
  });
});

import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js';
import { describe, expect, it } from 'vitest';
import { exampleOf, firstCall } from './first-call.js';

const answers = {
  '200': {
    description: 'Things.',
    content: { 'application/json': { examples: { two: { value: [1, 2] }, none: { value: [] } } } },
  },
  '404': { description: 'No such shelf.' },
};
const shelf = {
  name: 'shelf',
  in: 'path',
  required: true,
  schema: { type: 'string', examples: ['top left'] },
};
const kind = {
  name: 'kind',
  in: 'query',
  required: true,
  schema: { type: 'string' },
  examples: { one: { value: 'round' } },
};
const paths = {
  '/first': { get: { operationId: 'showFirst', responses: answers } },
  '/{shelf}/things': {
    post: { operationId: 'createThing', parameters: [shelf], responses: answers },
    get: {
      operationId: 'listThings',
      'x-pagination': {},
      parameters: [shelf, kind],
      responses: answers,
    },
  },
};

function operationsOf(described: object) {
  return getHttpOperationsFromSpec({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: described,
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  });
}

describe('firstCall', () => {
  it('calls a paged list with its examples', async () => {
    expect(firstCall(await operationsOf(paths), 'http://mock')).toEqual({
      operationId: 'listThings',
      curl: 'curl -H "X-Key: any-token" "http://mock/top%20left/things?kind=round"',
      scenarios: ['two', 'none'],
      errorCodes: ['404'],
    });
  });

  it('calls the first GET operation when no list is paged', async () => {
    const { '/first': first } = paths;
    const call = firstCall(await operationsOf({ '/first': first }), 'http://mock');
    expect(call?.operationId).toBe('showFirst');
  });

  it('returns undefined without a GET operation', async () => {
    const described = { '/things': { post: { responses: answers } } };
    expect(firstCall(await operationsOf(described), 'http://mock')).toBeUndefined();
  });
});

describe('exampleOf', () => {
  it('finds the example of a parameter by its name', async () => {
    const operations = await operationsOf(paths);
    expect(exampleOf(operations, 'shelf')).toBe('top left');
    expect(exampleOf(operations, 'kind')).toBe('round');
    expect(exampleOf(operations, 'absent')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import {
  type OpenApiDocument,
  operationsOf,
  type Waiter,
} from '../../tools/description/openapi-document.js';
import { titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { waiterProblems } from './waiter-problems.js';

const waiting = operations.filter((operation) => operation['x-waiter']);

const right: Waiter = {
  name: 'waitForTopic',
  poll: 'showTopic',
  arguments: { topic: '$response.body#/jobs/0/topic', group: '$request.query.group' },
  state: '$response.body#/status',
  success: ['READY'],
  failure: ['ERROR'],
  target: { size: '$request.body#/new_size' },
};

function problemsOf(change: Partial<Waiter>): string[] {
  const json = (schema: object) => ({
    200: { description: 'Yes.', content: { 'application/json': { schema } } },
  });
  const path = (name: string) => ({ name, in: 'path', required: true, schema: {} });
  const query = (name: string) => ({ name, in: 'query', schema: {} });
  const topic = { properties: { topic: { type: 'string' } } };
  const size = { type: 'integer' };
  const status = { type: 'string', 'x-extensible-enum': ['READY', 'ERROR'] };
  const sample = {
    info: { title: 'Topics', version: '1' },
    components: {},
    paths: {
      '/{project_id}/topics': {
        post: {
          operationId: 'createTopic',
          parameters: [path('project_id'), query('group')],
          requestBody: {
            content: {
              'application/json': { schema: { oneOf: [{ properties: { new_size: size } }, {}] } },
            },
          },
          responses: json({ properties: { jobs: { type: 'array', items: topic } } }),
          'x-waiter': { ...right, ...change },
        },
      },
      '/{project_id}/topics/{topic}': {
        get: {
          operationId: 'showTopic',
          parameters: [path('project_id'), path('topic'), query('group')],
          responses: json({
            oneOf: [{ properties: { status, size, name: {} } }, { properties: { status, size } }],
          }),
        },
      },
    },
  } satisfies OpenApiDocument;
  return operationsOf(sample).flatMap((operation) => waiterProblems(sample, operation));
}

describe('x-waiter', () => {
  it.each(waiting.map((operation) => [titleOf(operation), operation] as const))(
    'of %s has no problem',
    (_, operation) => expect(waiterProblems(document, operation)).toEqual([]),
  );

  it('of a sample has no problem', () => expect(problemsOf({})).toEqual([]));

  it.each<[Partial<Waiter>, string]>([
    [{ poll: 'showTopics' }, 'poll: no operation showTopics'],
    [{ arguments: {} }, 'arguments: topic of showTopic is missing'],
    [
      { arguments: { ...right.arguments, id: '$request.query.group' } },
      'arguments: showTopic has no parameter id',
    ],
    [
      { arguments: { topic: '$response.body#/topic' } },
      'arguments: $response.body#/topic does not exist',
    ],
    [
      { arguments: { topic: '$request.path.topic' } },
      'arguments: $request.path.topic does not exist',
    ],
    [
      { state: '$response.body#/name' },
      'state: $response.body#/name is no field of showTopic with a value list',
    ],
    [{ success: ['DONE'] }, 'DONE is not in the value list of $response.body#/status'],
    [{ gone: true }, 'gone: showTopic has no 404'],
    [{ appears: true }, 'appears: showTopic has no 404'],
    [{ target: { weight: 1 } }, 'target: $response.body#/weight is no field of showTopic'],
    [
      { target: { size: '$request.body#/old_size' } },
      'target: $request.body#/old_size does not exist',
    ],
    [{ target: { size: true } }, 'target: $response.body#/size never equals true'],
  ])('of a sample is reported with %o', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });
});

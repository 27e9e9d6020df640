import { describe, expect, it } from 'vitest';
import { operationsOf, parseDocument } from '../../description/openapi-document.js';
import type { Deviation } from './deviations.js';
import type { Difference } from './difference.js';
import { judge } from './judge.js';

const operations = operationsOf(
  parseDocument(`
paths:
  /a:
    get: { operationId: getA, responses: {} }
    post: { operationId: makeA, requestBody: {}, responses: {} }
    put: { operationId: putA, requestBody: {}, responses: {} }
`),
);
const difference = (operationId: string, change: Partial<Difference> = {}): Difference => ({
  operationId,
  page: 'a.rst',
  place: 'request.name',
  aspect: 'maxLength',
  page_says: '1',
  we_say: '2',
  component: 'Thing',
  ...change,
});
const deviation: Deviation = {
  operations: ['makeA', 'putA'],
  place: 'request.name',
  aspect: 'maxLength',
  found: ['1 -> 2 (Thing)'],
  page: 'At most 1.',
  ours: 'At most 2.',
  rank: 'table' as const,
  why: 'Test.',
};
const both = [difference('makeA'), difference('putA')];
const problemsOf = (change: object, differences = both) =>
  judge(operations, differences, [{ ...deviation, ...change }]).wrong.flatMap(
    ({ problems }) => problems,
  );

describe('judge', () => {
  it.each<[string, object]>([
    ['the operations by their names', {}],
    ['all that have a body', { operations: '*' }],
    ['wording, which is not compared', { aspect: 'text', found: undefined }],
  ])('accepts a deviation of %s', (_, change) => {
    const entry = JSON.parse(JSON.stringify({ ...deviation, ...change }));
    expect(judge(operations, both, [entry]).wrong).toEqual([]);
  });

  it('accepts one deviation for the strictness of all schemas', () => {
    const strict = { aspect: 'additionalProperties', page_says: 'nothing', we_say: 'refused' };
    const differences = [
      difference('makeA', { ...strict, place: 'request', component: 'A' }),
      difference('putA', { ...strict, place: 'request.part', component: 'B' }),
    ];
    const declared = {
      operations: '*',
      place: 'request*',
      aspect: 'additionalProperties',
      found: ['nothing -> refused'],
    };
    expect(problemsOf(declared, differences)).toEqual([]);
  });

  it('excepts operations', () => {
    const change = { operations: '*', except: ['putA'] };
    expect(problemsOf(change, [difference('makeA')])).toEqual([]);
    const { undeclared } = judge(operations, both, [
      { ...deviation, operations: '*', except: ['putA'] },
    ]);
    expect(undeclared.map(({ operationId }) => operationId)).toEqual(['putA']);
  });

  it.each<[string, object, string]>([
    [
      'an operation without the difference',
      { operations: ['getA', 'makeA'] },
      'no such difference in: getA',
    ],
    ['a value that is gone', { found: ['1 -> 2 (Thing)', '1 -> 3'] }, 'found nowhere: 1 -> 3'],
    [
      'an unknown operation',
      { operations: ['makeA', 'putA', 'goneA'] },
      'names operations that the description does not have: goneA',
    ],
    ['an unknown key', { reason: 'None.' }, 'unknown key reason'],
    [
      'no operations',
      { operations: undefined },
      "operations must be a list of operation ids, or '*'",
    ],
    ['no place', { place: null }, 'place is missing'],
    [
      'an unknown rank',
      { rank: 'guess' },
      'rank must be one of service, table, example, manual, family, inference, not "guess"',
    ],
    ['one source alone', { agree: ['SDK'] }, 'agree must list two independent sources'],
    ['another value in a sentence', { page: 'At most 3.' }, 'page does not say what is found: 1'],
    ['another claim of ours', { ours: 'At most 3.' }, 'ours does not say what is found: 2'],
    ['no reason', { why: '' }, 'why must be a sentence'],
    [
      'no rank',
      { rank: undefined },
      'rank must be one of service, table, example, manual, family, inference, not undefined',
    ],
    [
      'no values',
      { found: [] },
      'found lists both sides for every aspect but text, which has none',
    ],
    [
      'exceptions to a list',
      { except: ['getA'] },
      "except must be a list of operation ids beside operations: '*'",
    ],
  ])('finds %s', (_, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });
});

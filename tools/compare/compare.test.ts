import { describe, expect, it } from 'vitest';
import { parseDocument } from '../openapi-document.js';
import type { VendorFacts } from '../vendor/facts.js';
import { compare } from './compare.js';
import { type Deviation, declares } from './deviations.js';
import { describeDifference } from './difference.js';

const description = `
paths:
  /v2/topics:
    post:
      operationId: createTopic
      x-vendor: { id: CreateTopic, page: topics/create.rst }
      parameters:
        - { name: dry_run, in: query, schema: { type: boolean } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 50, default: 10 } }
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/Topic' } } }
      responses:
        '200':
          content: { application/json: { schema: { $ref: '#/components/schemas/TopicCreated' } } }
components:
  schemas:
    Topic:
      oneOf: [{ $ref: '#/components/schemas/Plain' }, { $ref: '#/components/schemas/Redis' }]
      x-inferred: { oneOf: Examples. }
    Plain:
      type: object
      required: [name]
      properties:
        name: { type: string }
        source_type: { type: string, const: NONE, x-inferred: { const: Examples. } }
    Redis:
      type: object
      not: { required: [wait, mode] }
      required: [name, address]
      properties:
        name: { type: string }
        source_type: { type: string, const: REDIS_SOURCE, x-inferred: { const: Examples. } }
        address: { type: string }
        wait: { type: integer, description: 'Time to wait, in milliseconds.' }
        mode: { type: string, enum: [ONCE, ALWAYS] }
    TopicCreated:
      type: object
      properties:
        id: { type: string }
        created: { type: integer, format: int64 }
`;

const pageFacts: VendorFacts = {
  source: 'test',
  operations: [
    {
      id: 'CreateTopic',
      page: 'topics/create.rst',
      method: 'POST',
      path: '/v2/topics',
      parameters: [
        { in: 'query', name: 'dry_run', type: 'Boolean', mandatory: false, line: 1 },
        {
          in: 'query',
          name: 'limit',
          type: 'Integer',
          mandatory: false,
          minimum: 1,
          maximum: 50,
          default: 10,
          line: 2,
        },
      ],
      request: {
        fields: [
          { name: 'name', type: 'String', mandatory: true, line: 3 },
          { name: 'source_type', type: 'String', mandatory: false, line: 4 },
          {
            name: 'address',
            type: 'String',
            mandatory: false,
            condition: { kind: 'mandatory', of: 'source', is: 'Redis' },
            line: 5,
          },
          {
            name: 'wait',
            type: 'Integer',
            mandatory: false,
            unit: 'ms',
            condition: { kind: 'valid', of: 'source', is: 'Redis' },
            line: 6,
          },
          {
            name: 'mode',
            type: 'String',
            mandatory: false,
            excludes: ['Wait', 'Mode'],
            enum: ['ONCE', 'ALWAYS'],
            condition: { kind: 'valid', of: 'source', is: 'Redis' },
            line: 7,
          },
        ],
      },
      responses: [
        {
          status: '200',
          fields: [
            { name: 'id', type: 'String', line: 8 },
            { name: 'created', type: 'Long', line: 9 },
          ],
        },
      ],
      objects: [],
      examples: [{ in: 'response', status: '200', line: 10, value: { id: 'a', created: 1 } }],
    },
  ],
};

function differencesAfter(from: string, to: string): string[] {
  expect(description).toContain(from);
  const document = parseDocument(description.replace(from, to));
  return compare(document, pageFacts).map(({ place, aspect }) => `${place}, ${aspect}`);
}

describe('compare', () => {
  it('finds nothing where both sides say the same', () => {
    expect(compare(parseDocument(description), pageFacts).map(describeDifference)).toEqual([]);
  });

  it.each([
    ['another path', '/v2/topics:', '/v2/topic:', 'path, path'],
    ['another method', 'post:', 'put:', 'method, method'],
    ['another page', 'page: topics/create.rst', 'page: topics/made.rst', 'x-vendor, page'],
    ['a lost parameter', 'name: dry_run', 'name: dry', 'parameters.dry_run, field'],
    ['a parameter of ours', 'name: dry_run', 'name: dry', 'parameters.dry, field'],
    [
      'a parameter that became mandatory',
      'name: dry_run, in: query',
      'name: dry_run, required: true, in: query',
      'parameters.dry_run, required',
    ],
    [
      'another type',
      'schema: { type: boolean }',
      'schema: { type: string }',
      'parameters.dry_run, type',
    ],
    ['a loosened range', 'maximum: 50', 'maximum: 500', 'parameters.limit, maximum'],
    ['a lost range', 'minimum: 1, ', '', 'parameters.limit, minimum'],
    ['another default', 'default: 10', 'default: 20', 'parameters.limit, default'],
    [
      'a range of ours',
      'type: boolean',
      'type: boolean, maximum: 3',
      'parameters.dry_run, maximum',
    ],
    ['a lost mandatory field', 'required: [name]', 'required: []', 'request.name, required'],
    [
      'a mandatory field of ours',
      'required: [name]',
      'required: [name, source_type]',
      'request.source_type, required',
    ],
    [
      'a field that is no longer mandatory for its kind',
      'required: [name, address]',
      'required: [name]',
      'request.address, required',
    ],
    [
      'a field lost from its kind',
      '        address: { type: string }\n',
      '',
      'request.address, field',
    ],
    [
      'a field in a kind that does not have it',
      'name: { type: string }',
      'name: { type: string }\n        wait: { type: integer, description: In milliseconds. }',
      'request.wait, condition',
    ],
    ['a lost rule', '      not: { required: [wait, mode] }\n', '', 'request.mode, not'],
    ['another unit', 'in milliseconds', 'in seconds', 'request.wait, unit'],
    ['a lost value', '[ONCE, ALWAYS]', '[ONCE]', 'request.mode, enum'],
    ['a value of ours', '[ONCE, ALWAYS]', '[ONCE, ALWAYS, NEVER]', 'request.mode, enum'],
    [
      'a pattern of ours',
      'address: { type: string',
      'address: { type: string, pattern: a',
      'request.address, pattern',
    ],
    [
      'an inference without its mark',
      ', x-inferred: { const: Examples. }',
      '',
      'request.source_type, const',
    ],
    ['kinds without their mark', '      x-inferred: { oneOf: Examples. }\n', '', 'request, oneOf'],
    [
      'refused further fields',
      'required: [name]',
      'required: [name]\n      additionalProperties: false',
      'request, additionalProperties',
    ],
    [
      'a field of ours',
      'id: { type: string }',
      'id: { type: string }\n        size: { type: string }',
      'response.200.size, field',
    ],
    ['a Long that lost its size', ', format: int64', '', 'response.200.created, format'],
    ['another status', "'200':", "'201':", 'response.200, status'],
    ['a status of ours', "'200':", "'404': {}\n        '200':", 'response.404, status'],
    [
      'an example that no longer fits',
      'id: { type: string }',
      'id: { type: integer }',
      'response.200.id, example',
    ],
    ['a lost operation', 'id: CreateTopic', 'id: MakeTopic', 'operation, operation'],
    [
      'a credential, which no page names',
      '\npaths:',
      '\nsecurity: [{ Token: [] }]\npaths:',
      'security, security',
    ],
  ])('finds %s', (_, from, to, difference) => {
    expect(differencesAfter(from, to)).toContain(difference);
  });

  it('says where to look on both sides', () => {
    const document = parseDocument(description.replace('in milliseconds', 'in seconds'));
    expect(compare(document, pageFacts).map(describeDifference)).toEqual([
      'createTopic request.wait, unit: topics/create.rst:6 says "ms", the description says "Time to wait, in seconds." (openapi/components/schemas/Redis.yaml)',
    ]);
  });
});

describe('declares', () => {
  const [difference] = compare(
    parseDocument(description.replace('default: 10', 'default: 20')),
    pageFacts,
  );
  const declaration: Deviation = {
    operations: ['createTopic'],
    place: 'parameters.limit',
    aspect: 'default',
    found: ['10 -> 20'],
    page: '10.',
    ours: '20.',
    why: 'Test.',
  };

  it.each<[string, Partial<Deviation>, boolean]>([
    ['the same place and aspect', {}, true],
    ['all operations', { operations: '*' }, true],
    ['any end of the place', { place: 'parameters.*' }, true],
    ['another operation', { operations: ['deleteTopic'] }, false],
    ['another place', { place: 'parameters.offset' }, false],
    ['another value', { found: ['10 -> 30'] }, false],
    ['another aspect', { aspect: 'maximum' }, false],
  ])('reads %s', (_, change, expected) => {
    if (!difference) expect.fail('no difference');
    expect(declares({ ...declaration, ...change }, difference)).toBe(expected);
  });
});

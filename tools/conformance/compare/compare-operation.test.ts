import { describe, expect, it } from 'vitest';
import { differencesAfter } from './description.sample.js';

/** Changes of the sample by what they change: the change, the text before and after, the difference. */
const changes: Record<string, [change: string, from: string, to: string, difference: string][]> = {
  'an operation': [
    ['another path', '/v2/topics:', '/v2/topic:', 'path, path'],
    ['another method', 'post:', 'put:', 'method, method'],
    ['another page', 'page: topics/create.rst', 'page: topics/made.rst', 'x-vendor, page'],
    [
      'another operationId',
      'operationId: createTopic',
      'operationId: make',
      'operationId, operationId',
    ],
    ['a lost operation', 'id: CreateTopic', 'id: MakeTopic', 'operation, operation'],
    [
      'a credential, which no page names',
      '\npaths:',
      '\nsecurity: [{ Token: [] }]\npaths:',
      'security, security',
    ],
  ],
  'the parameters of an operation': [
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
  ],
  'the bodies of an operation': [
    ['kinds without their mark', '      x-inferred: { oneOf: Examples. }\n', '', 'request, oneOf'],
    ['another status', "'200':", "'201':", 'response.200, status'],
    ['a status of ours', "'200':", "'404': {}\n        '200':", 'response.404, status'],
    ['a body that became optional', '        required: true\n', '', 'request, required'],
    [
      'another media type',
      "application/json: { schema: { $ref: '#/components/schemas/TopicCreated",
      "text/plain: { schema: { $ref: '#/components/schemas/TopicCreated",
      'response.200, media',
    ],
  ],
  'the fields of a body': [
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
    ['half a rule', 'required: [wait, mode]', 'required: [mode]', 'request.mode, not'],
    ['a lost rule', '      not: { required: [wait, mode] }\n', '', 'request.mode, not'],
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
  ],
  'the values of a field': [
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
    ['a Long that lost its size', ', format: int64', '', 'response.200.created, format'],
    [
      'evidence without its keyword',
      'const: REDIS_SOURCE, ',
      '',
      'request.source_type, x-inferred',
    ],
  ],
  'the examples of a page': [
    [
      'an example that no longer fits',
      'id: { type: string }',
      'id: { type: integer }',
      'response.200.id, example',
    ],
  ],
  'the permissions of an operation': [
    ['another permission', '[dms:topic:create]', '[dms:topic:make]', 'x-permission, permission'],
  ],
};

describe.each(Object.entries(changes))('compare reports, of %s,', (_, cases) => {
  it.each(cases)('%s', (_change, from, to, difference) => {
    expect(differencesAfter(from, to)).toContain(difference);
  });
});

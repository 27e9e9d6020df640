import { describe, expect, it } from 'vitest';
import { parseDocument } from '../description/openapi-document.js';
import { collectOperations } from './collect-operations.js';
import { base, collect, jsonTopic, twoBodies } from './sample-operations.js';

describe('collectOperations', () => {
  it('returns what the client needs', () => {
    const [list, create] = collect();
    expect(list?.entry).toEqual({
      method: 'GET',
      path: '/v2/{project_id}/topics',
      query: ['offset', 'limit', 'engine!'],
      pagination: { style: 'offset-limit', items: 'topics', total: 'count', maxLimit: 50 },
    });
    expect(list).toMatchObject({ operationId: 'listTopics', required: ['project_id', 'engine'] });
    expect(list?.types).toEqual({
      body: undefined,
      answers: ['TopicList'],
      item: 'Topic',
    });
    expect(list?.described.responses['404']).toEqual({ description: 'Gone.' });
    expect(create?.entry).toEqual({
      method: 'POST',
      path: '/v2/{project_id}/topics',
      body: 'required',
      answer: 'any',
    });
    expect(create?.types).toEqual({
      body: 'Topic',
      answers: [],
      item: undefined,
    });
  });

  it('reads an answer of text', () => {
    const [, create] = collect(
      "'204': { description: Created. }",
      "'200': { content: { text/plain: { schema: { $ref: '#/components/schemas/Topic' } } } }",
    );
    expect(create?.entry.answer).toBe('text');
    expect(create?.types.answers).toEqual(['Topic']);
  });

  it.each([
    ['a body and a 204', `'200': { ${jsonTopic} }\n        '204'`, 'optional', ['Topic']],
    [
      'a body and a 202 without one',
      `'200': { ${jsonTopic} }\n        '202'`,
      'optional',
      ['Topic'],
    ],
    ['two bodies of one type', `${twoBodies}\n        '404'`, undefined, ['Topic']],
    [
      'two bodies and a 204',
      `'200': { ${jsonTopic} }\n        '206': { ${jsonTopic.replace('Topic', 'TopicList')} }\n        '204'`,
      'optional',
      ['Topic', 'TopicList'],
    ],
    ['two without a body', "'202': { description: Begun. }\n        '204'", 'any', []],
  ])('reads %s', (_, responses, answer, answers) => {
    const [, create] = collect("'204'", responses);
    expect(create?.entry.answer).toBe(answer);
    expect(create?.types.answers).toEqual(answers);
  });

  it.each([
    ['page-number', 'offset'],
    ['start-limit', 'start'],
  ])('reads paging of style %s, and a total that is text', (style, argument) => {
    const text = base
      .replace('offset-limit', style)
      .replace('name: offset', `name: ${argument}`)
      .replace('count: { type: integer }', 'count: { type: string }');
    const [list] = collectOperations(parseDocument(text));
    expect(list?.entry.pagination).toMatchObject({ style, items: 'topics', total: 'count' });
  });

  it('lets an operation replace a shared parameter', () => {
    const own =
      'parameters:\n        - { name: project_id, in: path, required: true, description: Own. }';
    const [list] = collect(
      'parameters:\n        - { name: offset',
      `${own}\n        - { name: offset`,
    );
    expect(list?.described.parameters.map(({ name }) => name)).toEqual([
      'project_id',
      'offset',
      'limit',
      'engine',
    ]);
    expect(list?.described.parameters[0]?.description).toBe('Own.');
  });

  it('treats a body that is not required as optional', () => {
    expect(collect('required: true\n        content', 'content')[1]?.entry.body).toBe('optional');
  });
});

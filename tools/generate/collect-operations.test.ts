import { describe, expect, it } from 'vitest';
import { parseDocument } from '../description/openapi-document.js';
import { collectOperations } from './collect-operations.js';
import { base, collect, jsonTopic } from './sample-operations.js';

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
      answer: 'TopicList',
      mayBeEmpty: false,
      item: 'Topic',
    });
    expect(list?.described.responses['404']).toEqual({ description: 'Gone.' });
    expect(create?.entry).toEqual({
      method: 'POST',
      path: '/v2/{project_id}/topics',
      body: 'required',
      answer: 'none',
    });
    expect(create?.types).toEqual({
      body: 'Topic',
      answer: undefined,
      mayBeEmpty: false,
      item: undefined,
    });
  });

  it('reads an answer of text', () => {
    const [, create] = collect(
      "'204': { description: Created. }",
      "'200': { content: { text/plain: { schema: { $ref: '#/components/schemas/Topic' } } } }",
    );
    expect(create?.entry.answer).toBe('text');
    expect(create?.types.answer).toBe('Topic');
  });

  it('accepts a 204 beside the answer with a body', () => {
    const [, create] = collect("'204'", `'200': { ${jsonTopic} }\n        '204'`);
    expect(create?.entry).not.toHaveProperty('answer');
    expect(create?.types).toMatchObject({ answer: 'Topic', mayBeEmpty: true });
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

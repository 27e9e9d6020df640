import { describe, expect, it } from 'vitest';
import { parseDocument } from '../description/openapi-document.js';
import { collectOperations } from './collect-operations.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';

const base = `
paths:
  /v2/{project_id}/topics:
    parameters:
      - $ref: '#/components/parameters/ProjectId'
    get:
      operationId: listTopics
      parameters:
        - { name: offset, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { $ref: '#/components/schemas/Limit' } }
        - { name: engine, in: query, required: true, schema: { type: string } }
      responses:
        '200':
          content: { application/json: { schema: { $ref: '#/components/schemas/TopicList' } } }
        '404': { $ref: '#/components/responses/NotFound' }
      x-pagination: { style: offset-limit, items: topics, total: count }
    post:
      operationId: createTopic
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Topic' } } }
      responses:
        '204': { description: Created. }
components:
  parameters:
    ProjectId: { name: project_id, in: path, required: true, schema: { type: string } }
  responses:
    NotFound: { description: Gone. }
  schemas:
    Topic: { type: object }
    Limit: { type: integer, maximum: 50 }
    TopicList:
      type: object
      properties:
        topics: { type: array, items: { $ref: '#/components/schemas/Topic' } }
        count: { type: integer }
`;

const jsonTopic =
  "content: { application/json: { schema: { $ref: '#/components/schemas/Topic' } } }";
const twoBodies = `'200': { ${jsonTopic} }\n        '201': { ${jsonTopic} }`;

function collect(from = '', to = '') {
  if (!base.includes(from)) throw new Error(`the description does not hold: ${from}`);
  return collectOperations(parseDocument(base.replace(from, to)));
}

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

  it.each([
    ['no operationId', 'operationId: listTopics', 'summary: x', /GET .*operationId must be a name/],
    [
      'a name of the client',
      'operationId: listTopics',
      'operationId: http',
      /other than http,then/,
    ],
    ['one id twice', 'createTopic', 'listTopics', /listTopics: two operations/],
    ['another method', 'post:', 'head:', /HEAD .*does not support this method/],
    ['a header parameter', 'in: query', 'in: header', /"offset" in header; only path and query/],
    [
      'a parameter that is not in the URL',
      'name: project_id',
      'name: id',
      /differ from those in the URL/,
    ],
    ['two arguments of one name', 'name: offset', 'name: project_id', /called "project_id"/],
    ['a mark in a name', 'name: engine', 'name: engine!', /"engine!" ends in "!"/],
    ['an argument called body', 'name: engine', 'name: body', /called "body"/],
    [
      'an inline body',
      "schema: { $ref: '#/components/schemas/Topic' }",
      'schema: {}',
      /request body has an inline schema/,
    ],
    [
      'an inline answer',
      "schema: { $ref: '#/components/schemas/TopicList' }",
      'schema: {}',
      /response 200 has an inline schema/,
    ],
    ['another media type', 'application/json', 'text/html', /text\/html; only application\/json/],
    [
      'a request in text',
      "content: { application/json: { schema: { $ref: '#/components/schemas/Topic' }",
      "content: { text/plain: { schema: { $ref: '#/components/schemas/Topic' }",
      /request body of text\/plain/,
    ],
    [
      'two answers without a body',
      "'204': { description: Created. }",
      "'200': {}\n        '204': {}",
      /more than one 2xx/,
    ],
    ['two bodies', "'204': { description: Created. }", twoBodies, /more than one 2xx/],
    [
      'a page that may be missing',
      "        '404'",
      "        '204': {}\n        '404'",
      /not a page/,
    ],
    ['no answer', "'204'", "'404'", /createTopic .*no 2xx response/],
    ['an unknown style of paging', 'offset-limit', 'pages', /Style pages is unknown/],
    ['paging without offset', 'name: offset', 'name: start', /has no query parameter offset/],
    ['paging without start', 'offset-limit', 'start-limit', /has no query parameter start/],
    ['a total that is no number', 'count: { type: integer }', 'count: {}', /must be an integer/],
    ['unknown items', 'items: topics', 'items: things', /answer has no field things/],
    ['an unknown total', 'total: count', 'total: sum', /answer has no field sum/],
    [
      'inline items',
      "items: { $ref: '#/components/schemas/Topic' }",
      'items: {}',
      /not a component schema/,
    ],
  ])('refuses %s, naming the place', (_, from, to, message) => {
    expect(() => collect(from, to)).toThrow(UnsupportedShapeError);
    expect(() => collect(from, to)).toThrow(message);
  });
});

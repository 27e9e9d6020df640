import { describe, expect, it } from 'vitest';
import { parseDocument } from '../openapi-document.js';
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
    TopicList:
      type: object
      properties:
        topics: { type: array, items: { $ref: '#/components/schemas/Topic' } }
        count: { type: integer }
`;

function collect(from = '', to = '') {
  if (!base.includes(from)) throw new Error(`the description does not hold: ${from}`);
  return collectOperations(parseDocument(base.replace(from, to)));
}

describe('collectOperations', () => {
  it('reads what the client must know', () => {
    const [list, create] = collect();
    expect(list?.entry).toEqual({
      operationId: 'listTopics',
      method: 'GET',
      path: '/v2/{project_id}/topics',
      parameters: { path: ['project_id'], query: ['offset', 'engine'] },
      required: ['project_id', 'engine'],
      body: 'none',
      answer: 'json',
      pagination: { style: 'offset-limit', items: 'topics', total: 'count' },
    });
    expect(list?.types).toEqual({ body: undefined, answer: 'TopicList', item: 'Topic' });
    expect(list?.responses['404']).toEqual({ description: 'Gone.' });
    expect(create?.entry).toMatchObject({ method: 'POST', body: 'required', answer: 'none' });
    expect(create?.types).toEqual({ body: 'Topic', answer: undefined, item: undefined });
  });

  it('lets an operation replace a shared parameter', () => {
    const own =
      'parameters:\n        - { name: project_id, in: path, required: true, description: Own. }';
    const [list] = collect(
      'parameters:\n        - { name: offset',
      `${own}\n        - { name: offset`,
    );
    expect(list?.parameters.map(({ name }) => name)).toEqual(['project_id', 'offset', 'engine']);
    expect(list?.parameters[0]?.description).toBe('Own.');
  });

  it('takes a body that is not required as optional', () => {
    expect(collect('required: true\n        content', 'content')[1]?.entry.body).toBe('optional');
  });

  it.each([
    ['no operationId', 'operationId: listTopics', 'summary: x', /GET .*operationId must be a name/],
    ['a name of the client', 'operationId: listTopics', 'operationId: http', /none of http,then/],
    ['one id twice', 'createTopic', 'listTopics', /listTopics: two operations/],
    ['another method', 'post:', 'head:', /HEAD .*no such method/],
    ['a header parameter', 'in: query', 'in: header', /"offset" in header; only path and query/],
    ['a parameter that is not in the URL', 'name: project_id', 'name: id', /not those of the URL/],
    ['two arguments of one name', 'name: offset', 'name: project_id', /called "project_id"/],
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
    ['another media type', 'application/json', 'text/plain', /text\/plain; only application\/json/],
    [
      'two answers',
      "'204': { description: Created. }",
      "'200': {}\n        '204': {}",
      /more than one 2xx/,
    ],
    ['no answer', "'204'", "'404'", /createTopic .*no 2xx response/],
    ['an unknown style of paging', 'offset-limit', 'pages', /unknown style "pages"/],
    ['paging without offset', 'name: offset', 'name: start', /needs the query parameter "offset"/],
    ['unknown items', 'items: topics', 'items: things', /TopicList has no field "things"/],
    ['an unknown total', 'total: count', 'total: sum', /TopicList has no field "sum"/],
    [
      'inline items',
      "items: { $ref: '#/components/schemas/Topic' }",
      'items: {}',
      /no component schema/,
    ],
  ])('refuses %s, naming the place', (_, from, to, message) => {
    expect(() => collect(from, to)).toThrow(UnsupportedShapeError);
    expect(() => collect(from, to)).toThrow(message);
  });
});

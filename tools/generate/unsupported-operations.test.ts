import { describe, expect, it } from 'vitest';
import { collect } from './sample-operations.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';

describe('collectOperations', () => {
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
      'a text beside another answer',
      "'204': { description: Created. }",
      "'200': { content: { text/plain: {} } }\n        '204': {}",
      /only JSON may vary/,
    ],
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

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redocly } from '../description/redocly.js';

const good = `
openapi: 3.1.0
info: { title: Topics, version: '1', license: { name: Apache-2.0, identifier: Apache-2.0 } }
servers: [{ url: https://dms.example.org }]
tags: [{ name: Topics, description: Topics. }]
security: [{ Token: [] }]
paths:
  /v2/{engine}/topics:
    parameters:
      - { name: engine, in: path, required: true, description: Engine., schema: { type: string } }
    get:
      operationId: listTopics
      summary: List topics
      description: Lists topics.
      externalDocs: { description: ListTopicz, url: https://docs.example.org/topics.html }
      tags: [Topics]
      parameters:
        - { name: start, in: query, description: Begin here., schema: { type: integer } }
        - { name: limit, in: query, description: Return so many., schema: { type: integer } }
      responses:
        '200':
          description: Page of topics.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/TopicList' }
              examples: { empty: { value: { topics: [], total: 0 } } }
        '400': { $ref: '#/components/responses/Refused' }
        '401': { $ref: '#/components/responses/Refused' }
        '403': { $ref: '#/components/responses/Refused' }
        '404': { $ref: '#/components/responses/Refused' }
        '429': { $ref: '#/components/responses/Refused' }
        '500': { $ref: '#/components/responses/Refused' }
      x-pagination: { style: start-limit, items: topics, total: total }
      x-waiter:
        name: waitForTopic
        poll: showTopic
        arguments: { id: $response.body#/topics/0, engine: $request.path.engine }
        state: $response.body#/status
        success: [RUNNING]
        failure: [ERROR]
      x-permission: [dms:instance:get]
      x-vendor: { id: ListTopicz, corrected: ListTopics, page: topics.rst }
  /v2/topics/groups:
    post:
      operationId: batchDeleteGroups
      summary: Delete groups
      description: Deletes groups.
      externalDocs: { description: BatchDeleteGroups, url: https://docs.example.org/groups.html }
      tags: [Topics]
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Groups' }
            examples: { one: { value: { count: 1 } } }
      responses:
        '200':
          description: Bare word.
          content:
            text/plain:
              schema: { $ref: '#/components/schemas/Word' }
              examples: { done: { value: success } }
        '400': { $ref: '#/components/responses/Refused' }
        '401': { $ref: '#/components/responses/Refused' }
        '403': { $ref: '#/components/responses/Refused' }
        '404': { $ref: '#/components/responses/Refused' }
        '429': { $ref: '#/components/responses/Refused' }
        '500': { $ref: '#/components/responses/Refused' }
      x-permission: []
      x-vendor: { id: BatchDeleteGroups, page: groups.rst }
components:
  securitySchemes:
    Token: { type: apiKey, in: header, name: X-Auth-Token }
  headers:
    RetryAfter: { description: Seconds to wait., schema: { type: integer } }
  responses:
    Refused:
      description: Refused.
      headers: { Retry-After: { $ref: '#/components/headers/RetryAfter' } }
      content:
        application/json:
          schema: { $ref: '#/components/schemas/ErrorResponse' }
          examples: { refused: { value: { error_code: DMS.1 } } }
  schemas:
    Word: { type: string, description: The word. }
    ErrorResponse:
      type: object
      properties: { error_code: { type: string, description: Code of the error. } }
    TopicList:
      type: object
      properties:
        topics: { type: array, description: Topics of the page., items: { type: string } }
        total: { type: string, description: 'Number of topics, as text.' }
    Groups:
      type: object
      properties:
        count: { type: integer, description: How many there are. }
        user_passwd: { type: string, format: password, writeOnly: true, description: Secret word. }
      dependentSchemas:
        count: { if: { properties: { count: { const: 1 } } }, then: { properties: { count: { maximum: 9 } } } }
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-rules-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Returns the report of the linter with the project's configuration. */
async function lint(text: string): Promise<string> {
  const file = join(folder, 'openapi.yaml');
  await writeFile(file, text);
  return redocly('lint', file).catch((error: Error) => error.message);
}

const mistakes: [string, string, string][] = [
  ['listTopics\n', 'readTopics\n', 'operationId must be listTopics, from x-vendor.'],
  ['style: start-limit', 'style: offset-limit', 'The operation has no query parameter offset.'],
  ['total: total }', 'total: sum }', 'The answer has no field sum.'],
  [', format: password, writeOnly: true', '', 'user_passwd is a secret'],
  [
    '[dms:instance:get]',
    '[instance:get]',
    'instance:get is not an action such as dms:instance:get.',
  ],
  ['      x-permission: []\n', '', 'x-permission must list actions'],
  ['name: waitForTopic', 'name: topicIsThere', 'x-waiter: name must be the name of a function'],
  ['poll: showTopic', 'poll: [showTopic]', 'x-waiter: poll must be an operationId.'],
  ['$request.path.engine', '$request.engine', 'x-waiter: arguments must be runtime expressions'],
  ['$response.body#/status', '$response.body', 'x-waiter: state must be a field'],
  ["        '404': { $ref: '#/components/responses/Refused' }\n", '', 'describes no 404 response.'],
  ['headers: { Retry-After:', 'headers: { Later:', 'The 429 response has no header Retry-After.'],
  ['{ empty: {', '{ none: {', 'A list needs an example named "empty".'],
  ['Topics of the page.', 'Topics!', 'topics: its description only repeats its name.'],
  [
    '    Groups:\n      type: object\n',
    '    Groups:\n      type: object\n      x-inferred: { maximum: Manual. }\n',
    'x-inferred names maximum, which the schema does not have.',
  ],
  [
    'description: Code of the error.',
    'description: Code of the error., x-inferred: { type: Manual }',
    'x-inferred gives its evidence in a sentence.',
  ],
  ['failure: [ERROR]', 'failed: [ERROR]', 'x-waiter: failed is unknown; known are name, poll'],
];

// Each run starts Redocly, which takes two seconds on a slow machine.
describe('rules of the linter', { timeout: 60_000 }, () => {
  it('accept a valid description', async () => {
    expect(await lint(good)).not.toMatch(/\berror|warning/i);
  });

  it('report every mistake', async () => {
    let text = good;
    for (const [from, to] of mistakes) {
      if (!text.includes(from)) throw new Error(`the description does not hold: ${from}`);
      text = text.replace(from, to);
    }
    const report = await lint(text);
    for (const [, , message] of mistakes) expect(report).toContain(message);
    expect(report).toMatch(/operationId .*\^\(batch/); // the verb is not in the list
  });

  it('require an end of a wait, and a known style', async () => {
    const report = await lint(
      good
        .replace('        success: [RUNNING]\n', '')
        .replace('start-limit', 'pages')
        .replace('corrected: ListTopics', 'corrected: ListTopicz'),
    );
    expect(report).toContain('x-waiter: success or gone is missing');
    expect(report).toContain('Style pages is unknown; known are offset-limit, page-number');
    expect(report).toContain('x-vendor.corrected must differ from id.');
  });
});

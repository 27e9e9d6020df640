import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedMock } from 'otc-dms-kafka-mock/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDescription } from './serve-description.js';

const description = `
openapi: 3.1.0
info: { title: Instances, version: '1' }
paths:
  /v2/{engine}/instances:
    parameters:
      - { name: engine, in: path, required: true, schema: { type: string, enum: [kafka] } }
    post:
      operationId: createInstance
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Instance' } } }
      responses:
        '200':
          description: Bare word.
          content: { text/plain: { schema: { type: string }, examples: { done: { value: success } } } }
        '400':
          description: Refused.
          content:
            application/json: { schema: { type: object }, examples: { no: { value: { error_code: DMS.1 } } } }
components:
  schemas:
    Instance:
      type: object
      properties: { begin: {}, end: {}, ssl: { type: boolean }, mode: { type: string }, unit: { type: string }, number: { type: integer } }
      dependentRequired: { begin: [end] }
      dependentSchemas:
        ssl:
          if: { properties: { ssl: { const: true } } }
          then: { required: [begin] }
          else: { properties: { begin: false } }
        mode:
          if: { properties: { mode: { const: prepaid } } }
          then:
            required: [unit]
            if: { properties: { unit: { const: year } } }
            then: { properties: { number: { maximum: 3 } } }
`;

let folder = '';
let mock: OpenedMock;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-operations-'));
  const index = join(folder, 'openapi.yaml');
  await writeFile(index, description);
  mock = await serveDescription({ description: index });
}, 60_000);
afterAll(async () => {
  await mock?.close();
  await rm(folder, { recursive: true });
});

function create(body: object, engine = 'kafka'): Promise<Response> {
  return fetch(`${mock.url}/v2/${engine}/instances`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

describe('the mock of a description with rules between fields', () => {
  it.each([
    {},
    { begin: 1, end: 2, ssl: true },
    { end: 2, ssl: false },
    { mode: 'prepaid', unit: 'year', number: 3 },
    { mode: 'prepaid', unit: 'month', number: 4 },
    { mode: 'postpaid', unit: 'year', number: 4 },
  ])('accepts %o, and answers in text', async (body) => {
    const answer = await create(body);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await answer.text()).toBe('success');
  });

  it.each([
    ['dependentRequired', { begin: 1 }],
    ['then', { ssl: true }],
    ['else', { begin: 1, end: 2, ssl: false }],
    ['a rule in then', { mode: 'prepaid' }],
    ['a rule in a rule', { mode: 'prepaid', unit: 'year', number: 4 }],
  ])('refuses a request that breaks %s', async (_, body) => {
    expect((await create(body)).status).toBe(400);
  });

  it('refuses a path parameter that is not in its enum', async () => {
    expect((await create({}, 'rabbit')).status).toBe(400);
  });
});

import { parseDocument } from '../../description/openapi-document.js';
import type { VendorFacts } from '../pages/facts.js';
import { compare } from './compare.js';

/** A description of one operation, which agrees with `pageFacts`. */
export const description = `
paths:
  /v2/topics:
    post:
      operationId: createTopic
      x-permission: [dms:topic:create]
      x-vendor: { id: CreateTopic, page: topics/create.rst }
      parameters:
        - { name: dry_run, in: query, schema: { type: boolean } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 50, default: 10 } }
      requestBody:
        required: true
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

/** The facts of a page for the operation of `description`. */
export const pageFacts: VendorFacts = {
  source: 'test',
  error_codes: [{ code: 'DMS.00400001', status: 400, message: 'Bad.', line: 3 }],
  permissions: [{ method: 'POST', path: '/v2/topics', actions: ['dms:topic:create'], line: 4 }],
  instance_statuses: [],
  operations: [
    {
      id: 'CreateTopic',
      page: 'topics/create.rst',
      method: 'POST',
      path: '/v2/topics',
      line: 1,
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
          line: 8,
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

/** Returns the places and aspects that differ after a change of the text of `description`. */
export function differencesAfter(from: string, to: string): string[] {
  if (!description.includes(from)) throw new Error(`the sample does not say: ${from}`);
  const document = parseDocument(description.replace(from, to));
  return compare(document, pageFacts).map(({ place, aspect }) => `${place}, ${aspect}`);
}

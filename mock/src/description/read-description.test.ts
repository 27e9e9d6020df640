import { describe, expect, it } from 'vitest';
import { readDescription } from './read-description.js';

describe('readDescription', () => {
  it('leaves the document of the caller as it is', async () => {
    const document = {
      openapi: '3.1.0',
      info: { title: 'Topics', version: '1' },
      paths: {
        '/topics': {
          get: {
            operationId: 'listTopics',
            responses: { '200': { $ref: '#/components/responses/Topics' } },
          },
        },
      },
      components: {
        responses: {
          Topics: {
            description: 'Topics.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Topic' } } },
          },
        },
        schemas: {
          Topic: { type: 'object', properties: { next: { $ref: '#/components/schemas/Topic' } } },
        },
      },
    };
    const before = JSON.stringify(document);
    const { operations } = await readDescription(document);
    expect(operations.map(({ operationId }) => operationId)).toEqual(['listTopics']);
    expect(JSON.stringify(document)).toBe(before);
  });
});

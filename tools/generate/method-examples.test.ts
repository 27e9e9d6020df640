import { describe, expect, it } from 'vitest';
import { parseDocument } from '../description/openapi-document.js';
import { methodExamples } from './method-examples.js';

const bundle = (example: string) => `
servers: [{ url: 'https://example.com' }]
paths:
  /v2/{project_id}/topics/{topic}:
    get:
      operationId: showTopic
      parameters:
        - { name: project_id, in: path, required: true, schema: { type: string } }
        - { name: topic, in: path, required: true, schema: { type: string${example} } }
        - { name: verbose, in: query, schema: { type: boolean } }
      responses: { '200': { description: Topic., content: { application/json: {} } } }
`;

describe('methodExamples', () => {
  it('calls the method with the examples of its parameters', () => {
    const examples = methodExamples(parseDocument(bundle(', examples: [orders]')));
    expect(examples.get('showTopic')).toContain("await dms.showTopic({ topic: 'orders' })");
  });

  it('has none for an operation whose parameter has no example', () => {
    expect(methodExamples(parseDocument(bundle(''))).size).toBe(0);
  });
});

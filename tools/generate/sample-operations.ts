import { parseDocument } from '../description/openapi-document.js';
import { collectOperations } from './collect-operations.js';

/** A bundle of two operations. */
export const base = `
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

/** A JSON body. */
export const jsonTopic =
  "content: { application/json: { schema: { $ref: '#/components/schemas/Topic' } } }";
/** Two responses with a body. */
export const twoBodies = `'200': { ${jsonTopic} }\n        '201': { ${jsonTopic} }`;

/** Collects the operations of the bundle after a replacement in its text. */
export function collect(from = '', to = '') {
  if (!base.includes(from)) throw new Error(`the description does not hold: ${from}`);
  return collectOperations(parseDocument(base.replace(from, to)));
}

import { parseDocument } from '../description/openapi-document.js';
import { collectOperations } from './collect-operations.js';
import { collectWaiters } from './collect-waiters.js';
import { writeWaiters } from './write-waiters.js';

const bundle = `
paths:
  /topics:
    post:
      operationId: createTopic
      responses: { '204': { description: Begun. } }
      x-waiter:
        name: waitForTopic
        poll: showTopic
        arguments: { id: $response.body#/topics/0 }
        state: $response.body#/status
        success: [RUNNING, WAITING]
        failure: [ERROR]
        appears: true
  /topics/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: showTopic
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Topic' } } } }
    put:
      operationId: restartTopic
      responses: { '204': { description: Begun. } }
      x-waiter:
        name: waitForTopic
        poll: showTopic
        arguments: { id: $request.path.id }
        state: $response.body#/status
        success: [WAITING, RUNNING]
        failure: [ERROR]
        appears: true
    delete:
      operationId: deleteTopic
      responses: { '204': { description: Begun. } }
      x-waiter:
        name: waitForTopicDeletion
        poll: showTopic
        arguments: { id: $request.path.id }
        state: $response.body#/status
        gone: true
  /jobs/{job}:
    parameters: [{ name: job, in: path, required: true, schema: { type: string } }]
    get:
      operationId: showJob
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/JobList' } } } }
    patch:
      operationId: moveJob
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Move' } } }
      responses: { '204': { description: Begun. } }
      x-waiter:
        name: waitForJob
        poll: showJob
        arguments: { job: $response.body#/job }
        state: $response.body#/jobs/0/state
        success: [DONE]
        target: { place: $request.body#/to/place, fast: true }
        leaves: true
        gone: true
components:
  schemas:
    Topic: { type: object, properties: { status: { type: string } } }
    Move: { type: object }
    Job: { type: object, properties: { state: { type: string } } }
    JobList:
      type: object
      properties: { jobs: { type: array, items: { $ref: '#/components/schemas/Job' } } }
`;

/** Writes the waiters of the bundle after a replacement in its text. */
export function write(from = '', to = ''): string {
  if (!bundle.includes(from)) throw new Error(`the description does not hold: ${from}`);
  const description = parseDocument(bundle.replace(from, to));
  return writeWaiters(collectWaiters(description, collectOperations(description)));
}

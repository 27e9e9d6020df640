import { describe, expect, it } from 'vitest';
import { parseDocument } from '../description/openapi-document.js';
import { collectOperations } from './collect-operations.js';
import { collectWaiters } from './collect-waiters.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';
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
      responses: { '204': { description: Begun. } }
      x-waiter:
        name: waitForJob
        poll: showJob
        arguments: { job: $response.body#/job }
        state: $response.body#/jobs/0/state
        success: [DONE]
        gone: true
components:
  schemas:
    Topic: { type: object, properties: { status: { type: string } } }
    Job: { type: object, properties: { state: { type: string } } }
    JobList:
      type: object
      properties: { jobs: { type: array, items: { $ref: '#/components/schemas/Job' } } }
`;

function write(from = '', to = ''): string {
  if (!bundle.includes(from)) throw new Error(`the description does not hold: ${from}`);
  const description = parseDocument(bundle.replace(from, to));
  return writeWaiters(collectWaiters(description, collectOperations(description)));
}

describe('writeWaiters', () => {
  it('writes a function for all operations of a name', () => {
    expect(write()).toContain(`
/**
 * Waits until \`createTopic\` or \`restartTopic\` is complete: polls \`showTopic\` until \`status\` is RUNNING or WAITING.
 *
 * \`id\` is \`topics.0\` in the answer of \`createTopic\`.
 *
 * @returns the last answer of \`showTopic\`.
 * @throws {WaitError} as soon as \`status\` is ERROR.
 * @throws {WaitTimeoutError} when \`deadlineMs\` has passed. The change may still go on.
 * @throws {ApiError} when a poll is refused.
 */
export function waitForTopic(
  dms: Pick<DmsOperations, "showTopic">,
  args: ShowTopicArguments,
  options?: WaitOptions<Topic>,
): Promise<Topic> {
  return wait<Topic>(
    (options) => dms.showTopic(args, options),
    { name: "waitForTopic", ids: args, field: "status", success: ["RUNNING","WAITING"], failure: ["ERROR"] },
    options,
  );
}
`);
  });

  it('returns nothing after a deletion', () => {
    expect(write()).toMatch(
      /export async function waitForTopicDeletion\([^)]*\): Promise<void> \{\n {2}await wait<Topic>/,
    );
  });

  it('returns the object that has the state, also from within an answer', () => {
    expect(write()).toMatch(
      /function waitForJob\([^)]*\): Promise<Job \| undefined> \{\n {2}return wait<Job>\(\n {4}async \(options\) => \(await dms\.showJob\(args, options\)\)\?\.jobs\?\.\[0\],\n {4}\{ .*, success: \["DONE"\], gone: true \}/,
    );
    expect(write()).toContain(`
 * \`job\` is in the answer of \`moveJob\`.
 *
 * @returns the Job in the last answer of \`showJob\`, or undefined after a 404.
`);
  });

  it('imports what it uses', () => {
    expect(write()).toContain(
      'import type {\n  DmsOperations,\n  Job,\n  ShowJobArguments,\n  ShowTopicArguments,\n  Topic,\n}',
    );
  });

  it('writes an empty module without waiters', () => {
    expect(writeWaiters([])).toBe('export {};\n');
  });
});

describe('collectWaiters', () => {
  it.each([
    [
      'two waiters of one name that differ',
      '[WAITING, RUNNING]',
      '[WAITING]',
      /^restartTopic: x-waiter waitForTopic differs from createTopic's x-waiter/,
    ],
    [
      'an invalid name',
      'name: waitForTopicDeletion',
      'name: deleted',
      /^deleteTopic: x-waiter: name must be the name of a function/,
    ],
    ['an unknown operation', 'poll: showTopic', 'poll: showTopics', /no operation showTopics/],
    [
      'an operation without JSON',
      'poll: showJob',
      'poll: createTopic',
      /createTopic does not answer JSON/,
    ],
    [
      'a state that is not in the answer',
      '$response.body#/jobs/0/state',
      '$request.path.job',
      /state must be a field/,
    ],
    [
      'an object without a schema name',
      '$response.body#/jobs/0/state',
      '$response.body#/jobs/state',
      /the object that has state/,
    ],
  ])('refuses %s', (_, from, to, message) => {
    expect(() => write(from, to)).toThrow(UnsupportedShapeError);
    expect(() => write(from, to)).toThrow(message);
  });
});

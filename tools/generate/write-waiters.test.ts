import { describe, expect, it } from 'vitest';
import { write } from './sample-waiters.js';
import { writeWaiters } from './write-waiters.js';

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

  it('returns the object that has the state, even inside an answer', () => {
    expect(write()).toMatch(
      /function waitForJob\([^)]*\): Promise<Job \| undefined> \{\n {2}return wait<Job>\(\n {4}async \(options\) => \(await dms\.showJob\(args, options\)\)\?\.jobs\?\.\[0\],\n {4}\{ .*, success: \["DONE"\], gone: true \}/,
    );
    expect(write()).toContain(`
 * \`job\` is in the answer of \`moveJob\`.
 *
 * @returns the Job in the last answer of \`showJob\`, or undefined after a 404.
`);
  });

  it('imports the types in use', () => {
    expect(write()).toContain(
      'import type {\n  DmsOperations,\n  Job,\n  ShowJobArguments,\n  ShowTopicArguments,\n  Topic,\n}',
    );
  });

  it('writes an empty module without waiters', () => {
    expect(writeWaiters([])).toBe('export {};\n');
  });
});

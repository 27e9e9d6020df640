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
 * A 404 means that the object is not there yet, until it was seen.
 *
 * @returns the last answer of \`showTopic\`.
 * @throws {WaitError} as soon as \`status\` is ERROR.
 * @throws {WaitTimeoutError} when \`deadlineMs\` has passed. The change may still go on.
 * @throws {ApiError} when a poll is refused, except by flow control or with the 404 before the object was seen.
 */
export function waitForTopic(
  dms: { showTopic(args: ShowTopicArguments, options?: CallOptions): Promise<Topic> },
  args: ShowTopicArguments,
  options?: WaitOptions<Topic>,
): Promise<Topic> {
  return wait<Topic, ShowTopicArguments>(
    (ids, options) => dms.showTopic(ids, options),
    { name: "waitForTopic", args, ids: ["id"], field: "status", success: ["RUNNING","WAITING"], failure: ["ERROR"], appears: true },
    options,
  );
}
`);
  });

  it('returns nothing after a deletion', () => {
    expect(write()).toMatch(
      /export async function waitForTopicDeletion\([^;]*>,\n\): Promise<void> \{\n {2}await wait<Topic, ShowTopicArguments>/,
    );
  });

  it('returns the object that has the state, even inside an answer', () => {
    expect(write()).toMatch(
      /function waitForJob\([^;]*>,\n\): Promise<Job \| undefined> \{\n {2}return wait<Job, ShowJobArguments>\(\n {4}async \(ids, options\) => \(await dms\.showJob\(ids, options\)\)\?\.jobs\?\.\[0\],\n {4}\{ .*, success: \["DONE"\], target: .*, gone: true, leaves: true \}/,
    );
    expect(write()).toContain(`
 * \`job\` is in the answer of \`moveJob\`.
 *
 * \`body\` is that of \`moveJob\`.
 *
 * DONE counts only after another state was seen, or once \`settleMs\` has passed.
 *
 * @returns the Job in the last answer of \`showJob\`, or undefined after a 404.
`);
  });

  it('takes the body of the operation where the target reads it', () => {
    const text = write();
    expect(text).toContain('  args: ShowJobArguments & Pick<MoveJobArguments, "body">,\n');
    expect(text).toContain('target: {"place":["body","to","place"],"fast":true}');
    expect(text).toContain(
      'until `jobs[0].state` is DONE again, and `place` is the requested `to.place`, if any, and `fast` is true, or it answers 404.',
    );
  });

  it('imports the types in use', () => {
    expect(write()).toContain(
      'import type {\n  Job,\n  JobList,\n  MoveJobArguments,\n  ShowJobArguments,\n  ShowTopicArguments,\n  Topic,\n}',
    );
  });

  it('writes an empty module without waiters', () => {
    expect(writeWaiters([])).toBe('export {};\n');
  });
});

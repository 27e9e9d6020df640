import { describe, expect, it } from 'vitest';
import { write } from './sample-waiters.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';

describe('collectWaiters', () => {
  it.each([
    [
      'two waiters of one name that differ',
      '[WAITING, RUNNING]',
      '[WAITING]',
      /^restartTopic: x-waiter waitForTopic differs from createTopic's x-waiter/,
    ],
    [
      'two waiters of one name, of which one knows that the object appears',
      '[WAITING, RUNNING]\n        failure: [ERROR]\n        appears: true',
      '[WAITING, RUNNING]\n        failure: [ERROR]',
      /^restartTopic: x-waiter waitForTopic differs/,
    ],
    [
      'a target of a body that may be missing',
      '        required: true\n',
      '',
      /^moveJob: x-waiter: target: the operation needs a body/,
    ],
    [
      'a target from elsewhere',
      '$request.body#/to/place',
      '$request.path.job',
      /^moveJob: x-waiter: target must be constants or runtime expressions/,
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

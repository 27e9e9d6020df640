import { describe, expect, it } from 'vitest';
import type { Waiter } from './openapi-document.js';
import { waitingSentence } from './waiting.js';

const waiter: Waiter = {
  name: 'waitForTopic',
  poll: 'showTopic',
  arguments: { id: '$request.path.id' },
  state: '$response.body#/topics/0/status',
  success: ['RUNNING'],
};

describe('waitingSentence', () => {
  it.each<[Partial<Waiter>, string]>([
    [{}, 'poll `showTopic` until `topics[0].status` is RUNNING.'],
    [
      { success: ['RUNNING', 'WAITING'], failure: ['ERROR', 'FROZEN'] },
      'poll `showTopic` until `topics[0].status` is RUNNING or WAITING. ERROR or FROZEN means that it failed.',
    ],
    [
      { target: { size: '$request.body#/new_size', fast: false } },
      'poll `showTopic` until `topics[0].status` is RUNNING, and `size` is the requested `new_size`, if any, and `fast` is false.',
    ],
    [{ gone: true }, 'poll `showTopic` until `topics[0].status` is RUNNING, or it answers 404.'],
    [
      { appears: true },
      'poll `showTopic` until `topics[0].status` is RUNNING. At first, 404 means that it is not there yet.',
    ],
    [
      { leaves: true },
      'poll `showTopic` until `topics[0].status` is RUNNING again. The first polls may still show RUNNING from before.',
    ],
  ])('says what %j means', (change, sentence) => {
    expect(waitingSentence({ ...waiter, ...change })).toBe(sentence);
  });
});

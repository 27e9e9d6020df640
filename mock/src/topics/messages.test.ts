import { describe, expect, it } from 'vitest';
import { currentDescription } from '../test-support/described-mock.js';
import { factsOf } from './example-facts.js';
import { contentHas, contentOf } from './messages.js';

const description = await currentDescription();

/** Positions of a topic: of each example, and others around the one that an example search finds. */
function positionsOf(topic: string) {
  const examples = [...factsOf(description, topic).messages.values()];
  const others = Array.from({ length: 300 }, (_, count) => ({
    partition: count % 6,
    offset: 48_000 + Math.floor(count / 6),
  }));
  return [...examples, ...others].map(({ partition, offset }) => ({
    ...{ topic, partition, offset },
    timestamp: 0,
  }));
}

describe('contentHas', () => {
  it.each([
    ['orders', 'EUR', true],
    ['orders', '"order":"108', true],
    ['orders', '10871', true],
    ['orders', '.', true],
    ['orders', '', true],
    ['orders', '1234567890', false],
    ['orders', 'nothing-has-this', false],
    ['orders', '"orders":', false],
    // Digits and quotes in the name of a topic are part of each content.
    ['run-2024s', 'run-2024"', true],
    ['run-2024s', 'run-2025"', false],
  ])('finds in %s what the contents with %j show', (topic, text, isAny) => {
    const has = contentHas({ description }, topic, text);
    const positions = positionsOf(topic);
    const expected = positions.filter((one) =>
      contentOf({ description }, one).value.includes(text),
    );
    expect(positions.filter(has)).toEqual(expected);
    expect(expected.length > 0).toBe(isAny);
  });

  it('finds what only an example has', () => {
    const examples = [...factsOf(description, 'orders').messages.values()];
    const shown = examples.filter(({ value }) => value !== undefined);
    expect(shown.length).toBeGreaterThan(0);
    for (const { value = '', partition, offset, timestamp } of shown) {
      const position = { topic: 'orders', partition, offset, timestamp };
      expect(contentHas({ description }, 'orders', value)(position)).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { differencesAfter } from './description.sample.js';

describe('the examples of a page', () => {
  it.each([
    [
      'an example that no longer fits',
      'id: { type: string }',
      'id: { type: integer }',
      'response.200.id, example',
    ],
  ])('finds %s', (_, from, to, difference) => {
    expect(differencesAfter(from, to)).toContain(difference);
  });

  it('are still validated when a kind has lost its discriminator', () => {
    const created = 'TopicCreated:\n      type: object';
    const broken = created.replace('type', 'discriminator: { propertyName: id }\n      type');
    expect(differencesAfter(created, broken)).toEqual([]);
  });
});

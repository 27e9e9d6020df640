import { describe, expect, it } from 'vitest';
import { differencesAfter } from './sample-description.js';

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
});

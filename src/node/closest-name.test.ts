import { describe, expect, it } from 'vitest';
import { didYouMean } from './closest-name.js';

describe('didYouMean', () => {
  const known = ['project_id', 'instance_id', 'limit'];

  it.each([
    ['projectID', 'project_id'],
    ['instanceId', 'instance_id'],
    ['limits', 'limit'],
    ['instnace_id', 'instance_id'],
  ])('takes %s for %s', (wrong, meant) => {
    expect(didYouMean(wrong, known)).toBe(` Did you mean "${meant}"?`);
  });

  it.each(['x', 'topic', ''])('suggests nothing for "%s"', (wrong) => {
    expect(didYouMean(wrong, known)).toBe('');
  });
});

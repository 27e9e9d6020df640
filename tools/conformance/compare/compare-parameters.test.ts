import { describe, expect, it } from 'vitest';
import { differencesAfter } from './description.sample.js';

describe('the parameters of an operation', () => {
  it.each([
    ['a lost parameter', 'name: dry_run', 'name: dry', 'parameters.dry_run, field'],
    ['a parameter of ours', 'name: dry_run', 'name: dry', 'parameters.dry, field'],
    [
      'a parameter that became mandatory',
      'name: dry_run, in: query',
      'name: dry_run, required: true, in: query',
      'parameters.dry_run, required',
    ],
    [
      'another type',
      'schema: { type: boolean }',
      'schema: { type: string }',
      'parameters.dry_run, type',
    ],
    ['a loosened range', 'maximum: 50', 'maximum: 500', 'parameters.limit, maximum'],
    ['a lost range', 'minimum: 1, ', '', 'parameters.limit, minimum'],
    ['another default', 'default: 10', 'default: 20', 'parameters.limit, default'],
    [
      'a range of ours',
      'type: boolean',
      'type: boolean, maximum: 3',
      'parameters.dry_run, maximum',
    ],
  ])('finds %s', (_, from, to, difference) => {
    expect(differencesAfter(from, to)).toContain(difference);
  });
});

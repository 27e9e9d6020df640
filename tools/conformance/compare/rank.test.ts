import { describe, expect, it } from 'vitest';
import type { Deviation } from './deviations.js';
import { isStricter, refusalProblems } from './rank.js';

const entry = (aspect: string, found: string, place = 'request.name'): Deviation => ({
  operations: ['makeA'],
  place,
  aspect,
  found: [found],
  page: 'One.',
  ours: 'Two.',
  why: 'Test.',
});

describe('isStricter', () => {
  it.each([
    ['a field that is mandatory', 'required', 'optional -> mandatory (Thing)'],
    ['a parameter that is mandatory', 'required', 'Mandatory: false -> true', 'parameters.name'],
    ['a lower maximum', 'maximum', '20 -> 10'],
    ['a maximum of ours', 'maxLength', 'nothing -> 10'],
    ['a higher minimum', 'minimum', '1 -> 2 (Thing)'],
    ['a value less', 'enum', '["a","b"] -> ["a"] (Thing)'],
    ['a value of the example', 'example', 'a value in its example -> must match pattern "^a$"'],
    ['a rule of ours', 'not', 'nothing -> a rule'],
    ['unknown fields, which the page leaves open', 'additionalProperties', 'nothing -> refused'],
  ])('finds %s', (_, aspect, found, place?: string) => {
    expect(isStricter(entry(aspect, found, place))).toBe(true);
  });

  it.each([
    ['a field that is optional', 'required', 'mandatory -> optional (Thing)'],
    ['a higher maximum', 'maximum', '3 -> 20'],
    ['no maximum', 'maximum', '50 -> nothing'],
    ['a value more', 'enum', '[1] -> [1,2]'],
    ['a value as a number', 'enum', '["1"] -> [1]'],
    ['an answer', 'required', 'optional -> mandatory', 'response.200.name'],
  ])('accepts %s', (_, aspect, found, place?: string) => {
    expect(isStricter(entry(aspect, found, place))).toBe(false);
  });
});

describe('refusalProblems', () => {
  const strict = entry('required', 'optional -> mandatory');

  it.each(['family', 'inference'] as const)('forbids rank %s to refuse', (rank) => {
    expect(refusalProblems({ ...strict, rank })).toEqual([
      `refuses what its page allows by rank ${rank}; accept it, or name two independent sources in agree`,
    ]);
  });

  it.each<[string, Partial<Deviation>]>([
    ['a higher rank', { rank: 'manual' }],
    ['two sources that agree', { rank: 'family', agree: ['SDK for Go', 'Terraform provider'] }],
    ['an entry without a rank', {}],
  ])('allows it to %s', (_, change) => {
    expect(refusalProblems({ ...strict, ...change })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Schema } from '../../description/openapi-document.js';
import { compareOwnFigures } from './compare-own-figures.js';

function found(schema: Schema): string[] {
  const said: string[] = [];
  compareOwnFigures(schema, (aspect, figure) => said.push(`${aspect}: ${figure}`));
  return said;
}

describe('compareOwnFigures', () => {
  it.each<[string, Schema]>([
    ['a range', { minimum: 1, maximum: 720, description: 'Time, 1 to 720 hours.' }],
    [
      'an upper bound',
      { minLength: 1, maxLength: 255, description: 'Text, up to 255 characters.' },
    ],
    ['a thousand', { maximum: 90_000, description: 'Up to 90,000 GB.' }],
    ['a text without bounds', { maximum: 50, description: 'Skip items. Examples send 10.' }],
    [
      'a range of the page beside ours',
      { maximum: 20, description: '1 to 3; rejects more than 20.' },
    ],
    [
      'evidence in words',
      { maxItems: 9, 'x-inferred': { maxItems: 'DMS.00400065 rejects more.' } },
    ],
  ])('accepts %s', (_, schema) => {
    expect(found(schema)).toEqual([]);
  });

  it.each<[string, Schema, string]>([
    [
      'another end of a range',
      { minimum: 1, maximum: 720, description: 'Time, 1 to 168 hours.' },
      'description: maximum 720',
    ],
    [
      'another bound',
      { maxLength: 64, description: 'Up to 46 characters.' },
      'description: maxLength 64',
    ],
    [
      'another figure in the evidence',
      { maxLength: 64, 'x-inferred': { maxLength: 'The manual gives 3 to 46 characters.' } },
      'x-inferred: maxLength 64',
    ],
    [
      'the wrong end of a range',
      { maximum: 1, description: 'Time, 1 to 168 hours.' },
      'description: maximum 1',
    ],
  ])('finds %s', (_, schema, expected) => {
    expect(found(schema)).toEqual([expected]);
  });
});

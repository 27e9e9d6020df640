import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../description/openapi-document.js';
import { compare } from './compare.js';
import { description, pageFacts } from './description.sample.js';
import { type Deviation, declares } from './deviations.js';

describe('declares', () => {
  const [difference] = compare(
    parseDocument(description.replace('default: 10', 'default: 20')),
    pageFacts,
  );
  const declaration: Deviation = {
    operations: ['createTopic'],
    place: 'parameters.limit',
    aspect: 'default',
    found: ['10 -> 20'],
    page: '10.',
    ours: '20.',
    why: 'Test.',
  };

  it.each<[string, Partial<Deviation>, boolean]>([
    ['the same place and aspect', {}, true],
    ['all operations', { operations: '*' }, true],
    ['any end of the place', { place: 'parameters.*' }, true],
    ['another operation', { operations: ['deleteTopic'] }, false],
    ['another place', { place: 'parameters.offset' }, false],
    ['another value', { found: ['10 -> 30'] }, false],
    ['another aspect', { aspect: 'maximum' }, false],
  ])('reads %s', (_, change, expected) => {
    if (!difference) expect.fail('no difference');
    expect(declares({ ...declaration, ...change }, difference)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { differencesAfter } from './description.sample.js';

describe('the bodies of an operation', () => {
  it.each([
    ['kinds without their mark', '      x-inferred: { oneOf: Examples. }\n', '', 'request, oneOf'],
    ['another status', "'200':", "'201':", 'response.200, status'],
    ['a status of ours', "'200':", "'404': {}\n        '200':", 'response.404, status'],
    ['a body that became optional', '        required: true\n', '', 'request, required'],
    [
      'another media type',
      "application/json: { schema: { $ref: '#/components/schemas/TopicCreated",
      "text/plain: { schema: { $ref: '#/components/schemas/TopicCreated",
      'response.200, media',
    ],
  ])('finds %s', (_, from, to, difference) => {
    expect(differencesAfter(from, to)).toContain(difference);
  });
});

import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../description/openapi-document.js';
import { compare } from './compare.js';
import { description, differencesAfter, pageFacts } from './description.sample.js';
import { describeDifference } from './difference.js';

describe('compare', () => {
  it('finds nothing when both sides agree', () => {
    expect(compare(parseDocument(description), pageFacts).map(describeDifference)).toEqual([]);
  });

  it('says where to look on both sides', () => {
    const document = parseDocument(description.replace('in milliseconds', 'in seconds'));
    expect(compare(document, pageFacts).map(describeDifference)).toEqual([
      'createTopic request.wait, unit: topics/create.rst:6 says ms, the description says s (openapi/components/schemas/Redis.yaml)',
    ]);
  });

  it('still validates examples when a kind has lost its discriminator', () => {
    const created = 'TopicCreated:\n      type: object';
    const broken = created.replace('type', 'discriminator: { propertyName: id }\n      type');
    expect(differencesAfter(created, broken)).toEqual([]);
  });
});

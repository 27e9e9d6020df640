import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../description/openapi-document.js';
import { compare } from './compare.js';
import { description, differencesAfter, pageFacts } from './description.sample.js';
import { describeDifference } from './difference.js';

describe('compare', () => {
  it('finds nothing when both sides agree', () => {
    expect(compare(parseDocument(description), pageFacts).map(describeDifference)).toEqual([]);
  });

  it.each([
    ['another path', '/v2/topics:', '/v2/topic:', 'path, path'],
    ['another method', 'post:', 'put:', 'method, method'],
    ['another page', 'page: topics/create.rst', 'page: topics/made.rst', 'x-vendor, page'],
    [
      'another operationId',
      'operationId: createTopic',
      'operationId: make',
      'operationId, operationId',
    ],
    ['a lost operation', 'id: CreateTopic', 'id: MakeTopic', 'operation, operation'],
    [
      'a credential, which no page names',
      '\npaths:',
      '\nsecurity: [{ Token: [] }]\npaths:',
      'security, security',
    ],
  ])('finds %s', (_, from, to, difference) => {
    expect(differencesAfter(from, to)).toContain(difference);
  });

  it('says where to look on both sides', () => {
    const document = parseDocument(description.replace('in milliseconds', 'in seconds'));
    expect(compare(document, pageFacts).map(describeDifference)).toEqual([
      'createTopic request.wait, unit: topics/create.rst:6 says "ms", the description says "Time to wait, in seconds." (openapi/components/schemas/Redis.yaml)',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { judgeCoverage } from './gate.js';

const parts = {
  all: new Set([
    'operation listTopics',
    'status listTopics 200',
    'status listTopics 404',
    'parameter listTopics limit',
    'property /components/schemas/Topic/properties/name',
    'keyword valid /components/schemas/Topic/properties/name/type',
    'keyword violated /components/schemas/Topic/properties/name/type',
  ]),
  ofRequests: new Set(['operation listTopics', 'parameter listTopics limit']),
};

const allExcept = (...left: readonly string[]) =>
  new Set([...parts.all].filter((part) => !left.includes(part)));

describe('judgeCoverage', () => {
  it('counts each kind of part', () => {
    const { figures, missing, stale } = judgeCoverage(parts, parts.all, []);
    expect(figures).toEqual([
      'operations: 1 of 1',
      'statuses: 2 of 2',
      'parameters: 1 of 1',
      'properties: 1 of 1',
      'keywords: 2 of 2',
    ]);
    expect([missing, stale]).toEqual([[], []]);
  });

  it.each([...parts.all])('misses %s', (part) => {
    expect(judgeCoverage(parts, allExcept(part), []).missing).toEqual([part]);
  });

  it('excepts parts by name and by pattern', () => {
    const covered = allExcept('status listTopics 404', 'parameter listTopics limit');
    const outcome = judgeCoverage(parts, covered, [
      { reason: 'a', parts: ['status * 404'] },
      { reason: 'b', parts: ['parameter listTopics limit'] },
    ]);
    expect(outcome).toMatchObject({ missing: [], stale: [] });
    expect(outcome.figures.slice(1, 3)).toEqual([
      'statuses: 1 of 2, 1 excepted',
      'parameters: 0 of 1, 1 excepted',
    ]);
  });

  it('excepts nothing that a request can cover where an exception is about answers', () => {
    const covered = allExcept('status listTopics 404', 'parameter listTopics limit');
    const exceptions = [{ reason: 'a', parts: ['* listTopics *'], only: 'answers' as const }];
    const { missing } = judgeCoverage(parts, covered, exceptions);
    expect(missing).toEqual(['parameter listTopics limit']);
  });

  it.each([
    ['a covered part', 'status listTopics 404'],
    ['no part', 'status listTopics 418'],
    ['a part of a longer name', 'status listTopics 40'],
    ['no part, as only * is special', 'status listTopics .*'],
  ])('calls an exception stale that names %s', (_, text) => {
    const exceptions = [{ reason: 'a', parts: [text] }];
    expect(judgeCoverage(parts, parts.all, exceptions).stale).toEqual([text]);
  });
});

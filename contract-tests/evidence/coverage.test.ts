import { describe, expect, it } from 'vitest';
import { operations } from '../support/description.js';
import { evidence, sources } from './read-evidence.js';

const ranks = ['service', 'family'];
const effects = ['refuses', 'misfit', 'missing', 'text', 'confirms'];
const entries = [...evidence].map(([operationId, one]) => ({ operationId, ...one }));
const facts = entries.flatMap(({ operationId, seen = [], requests = [], answers = [] }) =>
  [...seen, ...requests, ...answers].map((one) => ({ operationId, ...one })),
);

describe('the evidence', () => {
  it('covers every operation, in every source', () => {
    const described = operations.map(({ operationId }) => operationId);
    const remedy = 'correct openapi/evidence/<tag>.yaml, as openapi/README.md says';
    expect([...evidence.keys()].toSorted(), remedy).toEqual(described.toSorted());
    const names = sources.map(({ name }) => name);
    for (const entry of entries) {
      expect([entry.operationId, Object.keys(entry.sources)]).toEqual([entry.operationId, names]);
    }
  });

  it('names a file for each fact', () => {
    const names = new Set(sources.map(({ name }) => name));
    const vague = facts.filter(({ source, path }) => !names.has(source) || !path?.includes('/'));
    expect(facts.length).toBeGreaterThan(0);
    expect(vague).toEqual([]);
  });

  it('has a rank for each fact, and an effect for each difference', () => {
    expect(facts.filter(({ rank }) => !ranks.includes(rank))).toEqual([]);
    const seen = entries.flatMap((entry) => entry.seen ?? []);
    expect(seen.filter(({ effect }) => effect && !effects.includes(effect))).toEqual([]);
  });

  it('names places of its operation', () => {
    const strange = entries.flatMap(({ operationId, seen = [] }) =>
      seen
        .filter(
          ({ place }) => !/^(operation|request|query|path|response|wait|error|url)\b/.test(place),
        )
        .map(({ place }) => `${operationId} ${place}`),
    );
    expect(strange).toEqual([]);
  });
});

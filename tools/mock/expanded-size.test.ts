import { describe, expect, it } from 'vitest';
import { expandedSize } from './expanded-size.js';

/** Returns a document whose first schema refers ten times to the next, and so on. */
function laughs(levels: number) {
  const schemas: Record<string, object> = { S0: { type: 'string' } };
  for (let level = 1; level <= levels; level += 1) {
    const reference = { $ref: `#/components/schemas/S${level - 1}` };
    schemas[`S${level}`] = { allOf: Array.from({ length: 10 }, () => reference) };
  }
  return { paths: { '/a': { $ref: `#/components/schemas/S${levels}` } }, components: { schemas } };
}

describe('expandedSize', () => {
  it('counts the values of the paths', () => {
    expect(expandedSize({ paths: { '/a': { get: [1, 2] } }, components: { a: 1 } })).toBe(5);
  });

  it('counts the target of a reference each time', () => {
    expect(expandedSize(laughs(1))).toBe(1 + 2 + 10 * 2);
    expect(expandedSize(laughs(30))).toBeGreaterThan(1e30);
  });

  it('counts a cycle once', () => {
    const node = { next: { $ref: '#/components/Node' }, value: 1 };
    expect(expandedSize({ paths: { $ref: '#/components/Node' }, components: { Node: node } })).toBe(
      3,
    );
  });

  it('reads escaped names, and references that lead nowhere', () => {
    const document = {
      paths: { '/a~b': { b: [1, 2] }, c: { $ref: '#/paths/~1a~0b' }, d: { $ref: '#/e' } },
    };
    expect(expandedSize(document)).toBe(1 + 4 + 4 + 1);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examplesOf, jsonOf } from '../../tools/description/openapi-document.js';
import { titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';

/** Returns the lengths of the lists of an answer, at any depth. */
function listLengths(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [value.length] : [];
  return [...own, ...Object.values(value).flatMap(listLengths)];
}

const named = operations.flatMap((operation) =>
  Object.values(operation.responses).flatMap((response) =>
    examplesOf(document, jsonOf(response)).map(([name, value]) => ({
      name,
      title: titleOf(operation),
      lengths: listLengths(value),
    })),
  ),
);

describe('scenarios', () => {
  const called = (wanted: string) =>
    named
      .filter(({ name }) => name === wanted)
      .map((scenario) => [scenario.title, scenario] as const);

  it.each(called('many'))('many of %s has ten items at least', (_, { lengths }) => {
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(10);
  });

  it.each(called('empty'))('empty of %s has a list without items', (_, { lengths }) => {
    expect(lengths).toContain(0);
  });

  it.each(called('empty'))('empty of %s comes with many, or a full page', (title) => {
    const names = named.filter((scenario) => scenario.title === title).map(({ name }) => name);
    expect(names.some((name) => ['many', 'full-page'].includes(name))).toBe(true);
  });
});

describe('the guide to the mock', () => {
  const guide = readFileSync(new URL('../../docs/mock.md', import.meta.url), 'utf8');
  const mentioned = [...guide.matchAll(/`Prefer: example=([\w-]+)`/g)].map(([, name = '']) => name);
  const names = named.map(({ name }) => name);

  it('names scenarios', () => expect(mentioned.length).toBeGreaterThan(2));
  it.each(mentioned)('names the scenario %s, which exists', (name) =>
    expect(names).toContain(name),
  );
});

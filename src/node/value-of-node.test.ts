import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.js';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const mapping = (entries: object) => new Map(Object.entries(entries));
const parsed = (text: string) => parseYaml(text) as { value: Map<string, unknown> };

describe('valueOfNode', () => {
  it.each([
    ['an alias', '*shared'],
    ['a merge', '{<<: *shared}'],
    ['a list of merges', '{<<: [*shared, *shared]}'],
  ])('takes one anchor for %s of 500 clouds', (_, cloud) => {
    const clouds = lines(500, (n) => `c${n}: ${cloud}`);
    const { value } = parsed(`shared: &shared {user: u, domain: d}\n${clouds}`);
    expect(value.size).toBe(501);
    expect(value.get('c499')).toEqual(mapping({ user: 'u', domain: 'd' }));
  });

  it('takes a chain of 3,000 merges', () => {
    const chain = lines(3000, (n) => `k${n + 1}: &k${n + 1} {<<: *k${n}}`);
    const { value } = parsed(`k0: &k0 {user: u}\n${chain}`);
    expect(value.get('k3000')).toEqual(mapping({ user: 'u' }));
  });

  it.each([
    ['own keys before merged ones', 'x: {<<: *a, k: own}', 'own'],
    ['own keys before merged ones, wherever they are', 'x: {k: own, <<: *a}', 'own'],
    ['the first of a list', 'x: {<<: [*b, *a]}', 'b'],
    ['the first of two merges', 'x: {<<: *b, <<: *a}', 'b'],
    ['the last anchor of a name before the alias', 'c: &a {k: c}\nx: *a\nd: &a {k: d}', 'c'],
    ['a mapping in place', 'x: {<<: {k: in place}}', 'in place'],
  ])('takes %s', (_, text, expected) => {
    const { value } = parsed(`a: &a {k: a}\nb: &b {k: b}\n${text}`);
    expect(value.get('x')).toEqual(new Map([['k', expected]]));
  });

  it('takes << in quotes for a key', () => {
    expect(parsed('"<<": x')).toEqual({ value: mapping({ '<<': 'x' }) });
  });

  const unfolding =
    'aliases (*) unfold to more than 100,000 values; use fewer aliases within anchors (&)';
  it.each([
    ['lists', (n: number) => `[*l${n}, *l${n}, *l${n}, *l${n}, *l${n}, *l${n}, *l${n}, *l${n}]`],
    ['mappings', (n: number) => `{a: *l${n}, b: *l${n}, c: *l${n}, d: *l${n}, e: *l${n}}`],
    ['merged mappings', (n: number) => `{<<: {a: *l${n}, b: *l${n}}, <<: {c: *l${n}}, d: *l${n}}`],
  ])('refuses %s that unfold without end', (_, level) => {
    const bomb = `l0: &l0 x\n${lines(60, (n) => `l${n + 1}: &l${n + 1} ${level(n)}`)}`;
    expect(parseYaml(bomb)).toEqual({ line: expect.any(Number), problem: unfolding });
  });

  it('refuses merges that copy without end', () => {
    const wide = `{${Array.from({ length: 500 }, (_, n) => `k${n}: v`)}}`;
    const text = `wide: &wide ${wide}\n${lines(500, (n) => `c${n}: {<<: *wide}`)}`;
    expect(parseYaml(text)).toEqual({ line: 202, problem: unfolding });
  });

  const circle = 'an anchor (&) contains itself';
  const unknown =
    'an alias (*) has no anchor (&) before it; put a value that begins with * in quotes';
  it.each([
    ['a: &a\n  b: *a', 2, circle],
    ['a: &a\n  - - *a', 2, circle],
    ['a: &a\n  <<: *a', 2, circle],
    ['a: x\nb: *b\nc: &b y', 2, unknown],
    ['a: x\nb: {<<: *b}', 2, unknown],
    ['a: &a x\nb:\n  <<: *a', 3, 'a merge (<<) needs a mapping or a list of mappings'],
    ['a: &a [x]\nb:\n  <<: *a', 3, 'a merge (<<) needs a mapping or a list of mappings'],
    ['a: x\nb: y\na: z', 3, 'a key occurs twice'],
    ['a: {b: y,\n b: z}', 2, 'a key occurs twice'],
  ])('refuses %j', (text, line, problem) => {
    expect(parseYaml(text)).toEqual({ line, problem });
  });
});

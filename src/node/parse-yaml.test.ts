import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.js';

describe('parseYaml', () => {
  it.each(['0123', '1e5', 'yes', '12345678901234567890', '1_000', '0x1F', '.5'])(
    'leaves %s as it is written',
    (value) => {
      expect(parseYaml(`a: ${value}`)).toEqual({ value: new Map([['a', value]]) });
    },
  );

  it('knows null, ~ and nothing as null, and quoted ones as text', () => {
    const text = 'a: null\nb: ~\nc:\nd: "null"\n';
    const value = new Map(Object.entries({ a: null, b: null, c: null, d: 'null' }));
    expect(parseYaml(text)).toEqual({ value });
  });

  it('merges with <<', () => {
    const parsed = parseYaml('base: &base {a: x, b: y}\nover: {<<: *base, b: z}\n');
    const value = new Map([
      ['base', new Map(Object.entries({ a: 'x', b: 'y' }))],
      ['over', new Map(Object.entries({ a: 'x', b: 'z' }))],
    ]);
    expect(parsed).toEqual({ value });
  });

  it('reads JSON, also with tabs', () => {
    const value = new Map([['a', new Map([['b', 'x😀']])]]);
    expect(parseYaml('{\n\t"a": {\n\t\t"b": "x\\ud83d\\ude00"\n\t}\n}')).toEqual({ value });
  });

  it('takes names of the language for keys like all others', () => {
    const value = new Map([['__proto__', new Map([['constructor', 'x']])]]);
    expect(parseYaml('__proto__: {constructor: x}')).toEqual({ value });
  });

  // Each holds SECRET where the YAML library may quote it.
  it.each([
    ['a: x\nb: *SECRET', 2],
    ['a: !SECRET', 1],
    ['a: !SECRET x', 1],
    ['a: @SECRET', 1],
    ['a: %SECRET', 1],
    ['a: SECRET: SECRET', 1],
    ['a: "SECRET\\qSECRET"', 1],
    ['a: "SECRET\nb: x', 2],
    ["a:\n  b: 'SECRET'SECRET", 2],
    ['SECRET: x\nSECRET: y', 2],
    ['a:\n\tb: SECRET', 2],
    ['a: {b: SECRET', 1],
    ['a: x\n---\nb: SECRET', 2],
    ['a: x\n<<: SECRET', 2],
    ['a: x\nb:\n  <<: [*SECRET]', 3],
    ['SECRET: x\nb: y\nSECRET: z', 3],
    ['a:\n  b: &SECRET\n    c: *SECRET', 3],
    ['[SECRET]: x', 1],
  ])('names the line, but nothing of the text: %j', (text, line) => {
    const parsed = parseYaml(text);
    expect(parsed).toEqual({ line, problem: expect.any(String) });
    expect(JSON.stringify(parsed)).not.toContain('SECRET');
  });

  const problem = 'values are nested in more than 100 levels; check brackets and indentation';
  const block = (count: number) =>
    Array.from({ length: count }, (_, n) => `${' '.repeat(n)}a:`).join('\n');

  it.each([100, 3_000])('names the line when %i levels are too many', (count) => {
    expect(parseYaml(`${block(count)} x\n`)).toEqual(
      count === 100 ? { value: expect.any(Map) } : { line: 101, problem },
    );
  });

  it.each([
    ['an open list', '['.repeat(3_000)],
    ['a list', '['.repeat(3_000) + ']'.repeat(3_000)],
    ['JSON', `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`],
    ['dashes', `${'- '.repeat(3_000)}x`],
    ['question marks', `${'? '.repeat(3_000)}x`],
  ])('refuses %s of endless levels', (_, text) => {
    expect(parseYaml(text)).toEqual({ line: 1, problem });
  });

  it('refuses 3,000 levels in a program that is deep in calls itself', () => {
    const calls = (depth: number): unknown =>
      depth ? calls(depth - 1) : parseYaml('['.repeat(3_000));
    expect(calls(2_000)).toEqual({ line: 1, problem });
  });
});

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
    ['a: x\n<<: SECRET', 1],
    ['[SECRET]: x', 1],
  ])('names the line, but nothing of the text: %j', (text, line) => {
    const parsed = parseYaml(text);
    expect(parsed).toEqual({ line, problem: expect.any(String) });
    expect(JSON.stringify(parsed)).not.toContain('SECRET');
  });

  it('refuses what would unfold without end', () => {
    const levels = Array.from({ length: 20 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`);
    expect(parseYaml(['l0: &l0 x', ...levels].join('\n'))).toHaveProperty('problem');
  });
});

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordsOf } from './rule-words.js';

describe('wordsOf', () => {
  it.each([
    [
      'what decides, and the fields of both branches',
      `if: { required: [kind], properties: { kind: { const: a } } }
then: { required: [user], properties: { user: {} } }
else: { not: { required: [user], properties: { user: {} } } }`,
      ['kind', 'user', 'user', 'a'],
    ],
    [
      'each figure, and once a field that has several',
      `dependentSchemas:
  kind:
    if: { properties: { kind: { enum: [a, b] } } }
    then: { properties: { size: { maximum: 3 } } }
    else: { properties: { size: { minimum: 1, maximum: 3 } } }`,
      ['kind', 'size', 'a', 'b', '3', '1', '3'],
    ],
    [
      'a limit beside a demand',
      'then: { required: [key] }\nelse: { properties: { key: { maxLength: 0 } } }',
      ['key', 'key', '0'],
    ],
    [
      'pairs',
      'dependentRequired: { begin: [end], end: [begin] }',
      ['begin', 'end', 'end', 'begin'],
    ],
    [
      'choices with a value',
      'oneOf: [{ required: [names] }, { required: [all], properties: { action: { const: x } } }]',
      ['names', 'all', 'action', 'x'],
    ],
    ['no kinds', "oneOf: [{ $ref: '#/components/schemas/Kind' }]", []],
    ['the pattern of a text', 'not: { pattern: ^_ }', ['^_']],
  ])('reads %s', (_, rule, words) => {
    expect(wordsOf(parse(rule))).toEqual(expect.arrayContaining(words));
    expect(wordsOf(parse(rule))).toHaveLength(words.length);
  });

  it('omits a deciding field that the condition does not require', () => {
    const condition = 'if: { properties: { kind: { const: a } } }';
    expect(wordsOf(parse(`${condition}\nthen: { required: [user] }`))).toEqual(['user', 'a']);
  });
});

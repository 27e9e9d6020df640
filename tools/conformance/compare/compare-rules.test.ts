import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Schema } from '../../description/openapi-document.js';
import type { Field } from '../pages/facts.js';
import { compareCases } from './compare-cases.js';
import { compareOwnRules } from './compare-own-rules.js';
import { comparePresence } from './compare-rules.js';
import type { Difference } from './difference.js';

type Found = Omit<Difference, 'operationId' | 'page'>;

function found(fields: readonly Field[], yaml: string): string[] {
  // A cast: the YAML below is a schema.
  const schema = parse(yaml) as Schema;
  const differences: Found[] = [];
  const owner = { schema, component: 'Thing', constants: {} };
  const report = (one: Found) => differences.push(one);
  for (const field of fields)
    comparePresence(field, owner, [owner], `request.${field.name}`, report);
  compareOwnRules(fields, owner, 'request', report);
  return differences.map(
    ({ place, aspect, page_says, we_say }) => `${place}, ${aspect}: ${page_says} -> ${we_say}`,
  );
}

const properties = 'properties: { ssl_enable: {}, user: {}, kind: {} }';
const user: Field = {
  name: 'user',
  type: 'String',
  mandatory: false,
  condition: { kind: 'mandatory', of: 'sslEnable', is: 'true' },
  line: 1,
};

describe('a field that another one makes mandatory', () => {
  it.each([
    [
      'if and then',
      'if: { properties: { ssl_enable: { const: true } } }\nthen: { required: [user] }',
    ],
    ['else', 'if: { properties: { ssl_enable: { const: false } } }\nelse: { required: [user] }'],
    [
      'dependentSchemas',
      `dependentSchemas:
  ssl_enable:
    if: { properties: { ssl_enable: { const: true } } }
    then: { required: [user] }`,
    ],
    [
      'a choice',
      `oneOf:
  - { required: [user], properties: { ssl_enable: { const: true } } }
  - { properties: { ssl_enable: { const: false } } }`,
    ],
  ])('is required by %s', (_, rule) => {
    expect(found([user], `${properties}\n${rule}`)).toEqual([]);
  });

  it.each([
    ['no rule', '', 'optional'],
    [
      'a rule for another value',
      'if: { properties: { ssl_enable: { const: false } } }\nthen: { required: [user] }',
      'optional',
    ],
    [
      'a rule for another field',
      'if: { properties: { ssl_enable: { const: true } } }\nthen: { required: [kind, "user "] }\nx-inferred: { if: Test. }',
      'optional',
    ],
    ['a field that is always mandatory', 'required: [user]', 'mandatory'],
  ])('is not required by %s', (_, rule, ours) => {
    expect(found([user], `${properties}\n${rule}`)).toContain(
      `request.user, required: mandatory with sslEnable true -> ${ours}`,
    );
  });
});

describe('a field that two values of another one make mandatory', () => {
  const either: Field = {
    ...user,
    condition: { kind: 'mandatory', of: 'kind', is: 'a', or: 'b' },
  };
  const rule = (values: string) =>
    `${properties}\nif: { properties: { kind: { enum: [${values}] } } }\nthen: { required: [user] }`;

  it('needs a rule for both', () => {
    expect(found([either], rule('a, b'))).toEqual([]);
    expect(found([either], rule('a'))).toEqual([
      'request.user, required: mandatory with kind a or b -> optional',
    ]);
  });
});

describe('a range that another field decides', () => {
  const size: Field = {
    name: 'size',
    type: 'Integer',
    line: 1,
    cases: [
      { with: 'small', minimum: 1, maximum: 5 },
      { with: 'big', minimum: 1, maximum: 9 },
    ],
  };
  const of = (maximum: number) => `
properties: { kind: {}, size: { minimum: 1 } }
dependentSchemas:
  kind:
    if: { properties: { kind: { const: small } } }
    then: { properties: { size: { maximum: 5 } } }
    else: { properties: { kind: { const: big }, size: { maximum: ${maximum} } } }`;

  function cases(yaml: string): string[] {
    // A cast: the YAML above is a schema.
    const owner = { schema: parse(yaml) as Schema, component: 'Thing', constants: {} };
    const sides: string[] = [];
    compareCases(size, owner, 'size', (one) => sides.push(`${one.page_says} -> ${one.we_say}`));
    return sides;
  }

  it('is compared with the branch of its value', () => {
    expect(cases(of(9))).toEqual([]);
    expect(cases(of(8))).toEqual(['1 to 9 with big -> 1 to 8 with big']);
    expect(cases('properties: { kind: {}, size: {} }')).toHaveLength(2);
  });
});

describe('one of two fields', () => {
  const either = (name: string): Field => ({
    name,
    type: 'String',
    mandatory: false,
    eitherOr: ['user', 'kind'],
    line: 1,
  });

  it.each(['oneOf', 'anyOf'])('is accepted as %s', (keyword) => {
    const rule = `${keyword}: [{ required: [user] }, { required: [kind] }]`;
    expect(found([either('user'), either('kind')], `${properties}\n${rule}`)).toEqual([]);
  });

  it('is reported without a rule', () => {
    expect(found([either('user')], properties)).toEqual([
      'request.user, eitherOr: either user or kind -> no such rule',
    ]);
  });
});

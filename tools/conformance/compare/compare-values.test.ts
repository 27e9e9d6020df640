import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDocument } from '../../description/openapi-document.js';
import type { Field } from '../pages/facts.js';
import { compareValues } from './compare-values.js';
import type { Difference } from './difference.js';

const document = parseDocument('components: { schemas: { Name: { type: string } } }');

function found(facts: Partial<Field>, schema: string): string[] {
  const differences: Omit<Difference, 'operationId' | 'page'>[] = [];
  const field: Field = { name: 'x', type: 'String', line: 1, ...facts };
  const variant = { schema: parse(schema), component: '', constants: {} };
  compareValues({ document, report: (one) => differences.push(one) }, field, variant, 'x');
  return differences.map(({ aspect, page_says, we_say }) => `${aspect}: ${page_says} -> ${we_say}`);
}

describe('compareValues', () => {
  it.each<[string, Partial<Field>, string]>([
    ['a Double', { type: 'Double' }, '{ type: number }'],
    ['a list of texts', { type: 'Array of strings' }, '{ type: array, items: { type: string } }'],
    [
      'a list whose items are a component',
      { type: 'Array of strings' },
      "{ type: array, items: { $ref: '#/components/schemas/Name' } }",
    ],
    [
      'a value list of the items',
      { type: 'Array of strings', enum: ['a', 'b'] },
      '{ type: array, items: { type: string, enum: [a, b] } }',
    ],
    [
      'a map',
      { type: 'Map<String,String>' },
      '{ type: object, additionalProperties: { type: string } }',
    ],
    [
      'a value of ours beside those of the page',
      { enum: ['a'] },
      "{ type: string, enum: [a, b], x-inferred: { enum: 'Manual: `b`.' } }",
    ],
    [
      'a range with evidence',
      { type: 'Array of integers' },
      '{ type: array, items: { type: integer }, minItems: 1, x-inferred: { minItems: Manual. } }',
    ],
  ])('reads %s', (_, facts, schema) => {
    expect(found(facts, schema)).toEqual([]);
  });

  it.each<[string, Partial<Field>, string, string[]]>([
    [
      'other items',
      { type: 'Array of integers' },
      '{ type: array, items: { type: string } }',
      ['items: "Array of integers" -> "string"'],
    ],
    [
      'other values of a map',
      { type: 'Map<String,String>' },
      '{ type: object, additionalProperties: true }',
      ['items: "Map<String,String>" -> nothing'],
    ],
    [
      'a lost value of the items',
      { type: 'Array of strings', enum: ['a', 'b'] },
      '{ type: array, items: { type: string, enum: [a] } }',
      ['enum: ["a","b"] -> ["a"]'],
    ],
    [
      'a length of a list without evidence',
      { type: 'Array of strings' },
      '{ type: array, items: { type: string }, maxItems: 3 }',
      ['maxItems: nothing -> 3'],
    ],
    [
      'a lost value of ours',
      { enum: ['a'] },
      "{ type: string, enum: [a, b], x-inferred: { enum: 'Manual: `b`, `c`.' } }",
      ['x-inferred: ["a"] -> evidence for enum that names `c`: gone, or given by the page'],
    ],
    [
      'a value of ours that the page has',
      { enum: ['a', 'b'] },
      "{ type: string, enum: [a, b], x-inferred: { enum: 'Manual: `b`.' } }",
      ['x-inferred: ["a","b"] -> evidence for enum, of which nothing is ours'],
    ],
    [
      'a value that no evidence names',
      { enum: ['a'] },
      "{ type: string, enum: [a, b, c], x-inferred: { enum: 'Manual: `b`.' } }",
      ['enum: ["a"] -> ["a","b","c"]'],
    ],
    [
      'another exclusion of texts',
      {},
      "{ type: string, not: { pattern: ^a }, x-inferred: { not: 'Manual: `^b`.' } }",
      [
        'x-inferred: nothing -> evidence for not that does not name `^a`',
        'x-inferred: nothing -> evidence for not that names `^b`: gone, or given by the page',
      ],
    ],
    ['null', {}, "{ type: [string, 'null'] }", ['null: String -> null as well']],
    [
      'nothing but the type where a text is read as a number',
      { default: '10', minimum: 1, enum: ['1', '10'] },
      '{ type: integer, default: 10, minimum: 1, enum: [1, 10] }',
      ['type: "String" -> "integer"'],
    ],
    [
      'evidence that lost its keyword',
      {},
      '{ type: string, x-inferred: { pattern: Manual. } }',
      ['x-inferred: nothing -> evidence for pattern, which is not there'],
    ],
  ])('finds %s', (_, facts, schema, expected) => {
    expect(found(facts, schema)).toEqual(expected);
  });
});

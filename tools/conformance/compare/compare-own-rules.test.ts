import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Schema } from '../../description/openapi-document.js';
import type { Field } from '../pages/facts.js';
import { compareOwnRules } from './compare-own-rules.js';

const kind: Field = { name: 'kind', type: 'String', mandatory: true, line: 1 };
const user: Field = { name: 'user', type: 'String', mandatory: false, line: 2 };

function found(yaml: string): string[] {
  // A cast: the YAML below is a schema.
  const schema = parse(`properties: { user: {}, kind: {} }\n${yaml}`) as Schema;
  const differences: string[] = [];
  const owner = { schema, component: 'Thing', constants: {} };
  compareOwnRules([kind, user], owner, 'request', ({ aspect, page_says, we_say }) =>
    differences.push(`${aspect}: ${page_says} -> ${we_say}`),
  );
  return differences;
}

describe('a rule of ours', () => {
  const rules: [string, string][] = [
    ['not: { required: [user, kind] }', '`user` and `kind`'],
    ['dependentRequired: { kind: [user] }', '`kind` needs `user`'],
    ['dependentSchemas: { kind: { required: [user] } }', '`kind` needs `user`'],
    ['anyOf: [{ required: [user] }, { required: [kind] }]', '`user` or `kind`'],
    [
      'if: { required: [kind], properties: { kind: { const: a } } }\nthen: { required: [user] }',
      'with `kind` `a`, `user`',
    ],
  ];

  it.each(rules)('needs evidence: %s', (rule, names) => {
    const [keyword = ''] = rule.split(':');
    expect(found(rule)).toEqual([`${keyword}: nothing -> a rule`]);
    expect(found(`${rule}\nx-inferred: { ${keyword}: '${names}.' }`)).toEqual([]);
  });

  it.each(rules)('is named by its evidence: %s', (rule, names) => {
    const [keyword = ''] = rule.split(':');
    const [first = ''] = names.match(/`\w+`/) ?? [];
    expect(found(`${rule}\nx-inferred: { ${keyword}: '${names.replace(first, 'it')}.' }`)).toEqual([
      `x-inferred: nothing -> evidence for ${keyword} that does not name ${first}`,
    ]);
    expect(found(`${rule}\nx-inferred: { ${keyword}: '${names}, \`size\`.' }`)).toEqual([
      `x-inferred: nothing -> evidence for ${keyword} that names \`size\`: gone, or given by the page`,
    ]);
  });

  it('reports evidence without its rule', () => {
    expect(found('x-inferred: { not: Manual. }')).toEqual([
      'x-inferred: nothing -> evidence for not, which is not there',
    ]);
  });
});

describe('mandatory fields of ours', () => {
  it.each([
    ['required: [kind, user]', '`user`: manual.', []],
    [
      'required: [kind]',
      'Manual.',
      ['x-inferred: nothing -> evidence for required, of which nothing is ours'],
    ],
    [
      'required: [kind, user]',
      '`user` and `kind`: manual.',
      [
        'x-inferred: nothing -> evidence for required that names `kind`: gone, or given by the page',
      ],
    ],
    [
      'required: [kind, user]',
      '`user` and `size`: manual.',
      [
        'x-inferred: nothing -> evidence for required that names `size`: gone, or given by the page',
      ],
    ],
    ['required: [user, size]', '`user`: manual.', ['required: nothing -> size is mandatory']],
  ])('are named: %s, %s', (required, evidence, expected) => {
    expect(found(`${required}\nx-inferred: { required: '${evidence}' }`)).toEqual(expected);
  });
});

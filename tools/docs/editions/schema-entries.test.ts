import { describe, expect, it } from 'vitest';
import { parseDocument, type Schema } from '../../description/openapi-document.js';
import { writeEntries } from './entries.js';
import { contentEntries } from './schema-entries.js';

const document = parseDocument(`
paths: {}
components:
  schemas:
    Shared: { type: object, description: Used twice., properties: { a: { type: string } } }
    Once: { type: object, description: Used once., properties: { b: { type: integer, minimum: 1 } } }
`);
const linesOf = (schema: Schema) =>
  writeEntries(contentEntries({ document, shared: new Set(['Shared']) }, schema)).split('\n');
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('contentEntries', () => {
  it('says type, limits and default of a field', () => {
    const name = {
      type: 'string',
      minLength: 4,
      maxLength: 64,
      pattern: '^\\w+$',
      default: 'abcd',
    };
    expect(linesOf({ required: ['name'], properties: { name } })).toEqual([
      '- `name` (string, required, 4 to 64 characters, pattern `^\\w+$`, default `"abcd"`)',
    ]);
  });

  it('links to a shared schema, and writes out any other', () => {
    const properties = { one: ref('Shared'), two: { ...ref('Once'), description: 'Its use.' } };
    expect(linesOf({ properties })).toEqual([
      '- `one` ([Shared](#schema/Shared))',
      '- `two` (object `Once`): Its use.',
      '  - `b` (integer, at least 1)',
    ]);
  });

  it('writes out the items of lists', () => {
    expect(linesOf({ type: 'array', items: ref('Once') })).toEqual(['- `b` (integer, at least 1)']);
    const words = { type: 'array', items: { type: 'string', enum: ['x', 'y'] } };
    expect(linesOf({ properties: { words } })).toEqual([
      '- `words` (array of string)',
      '  - each item (string, one of `"x"`, `"y"`)',
    ]);
  });

  it('lists the forms of a value, with the field that tells them apart', () => {
    const { $ref } = ref('Once');
    const discriminator = { propertyName: 'kind', mapping: { once: $ref } };
    expect(linesOf({ oneOf: [ref('Once'), ref('Shared')], discriminator })).toEqual([
      '- either (object `Once`, if `kind` is `once`): Used once.',
      '  - `b` (integer, at least 1)',
      '- either ([Shared](#schema/Shared))',
    ]);
  });

  it('shows what only ties fields together as a rule', () => {
    expect(linesOf({ anyOf: [{ required: ['a'] }, { required: ['b'] }] })).toEqual([
      '- Rule, as JSON Schema: `{"anyOf":[{"required":["a"]},{"required":["b"]}]}`',
    ]);
  });

  it('indents the paragraphs of a description, with an empty line before what is within', () => {
    const once = { ...ref('Once'), description: 'First.\n\nSecond `` `x` ``.' };
    expect(linesOf({ properties: { once } })).toEqual([
      '- `once` (object `Once`): First.',
      '',
      '  Second `` `x` ``.',
      '',
      '  - `b` (integer, at least 1)',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { downConvert } from './down-convert.js';

function convert(schema: object) {
  const { document, losses } = downConvert({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { Thing: schema } },
  });
  const { schemas } = document.components as { schemas: Record<string, unknown> };
  // The library's objects come from another realm, which toEqual treats as a difference.
  return { schema: JSON.parse(JSON.stringify(schemas.Thing)), losses };
}

const place = 'components/schemas/Thing';

describe('downConvert', () => {
  it('converts null, beside a type and alone', () => {
    expect(convert({ type: ['string', 'null'] }).schema).toEqual({
      type: 'string',
      nullable: true,
    });
    expect(convert({ type: 'null' }).schema).toEqual({
      type: 'object',
      nullable: true,
      maxProperties: 0,
    });
  });

  it.each([['a'], [false], [0], ['']])(
    'converts the constant %j to a list of one value',
    (constant) => {
      const evidence = 'Seen.';
      expect(convert({ const: constant, 'x-inferred': { const: evidence } })).toEqual({
        schema: { enum: [constant], 'x-inferred': { enum: evidence } },
        losses: [],
      });
    },
  );

  it.each([
    ['enum', ['a', '\n']],
    ['enum', ['a\r\nb']],
    ['pattern', '^[\\p{L}\\p{N}]+$'],
    ['pattern', '^\\P{Lu}$'],
    ['pattern', '^(?!-)[ -~]*$'],
    ['pattern', '^(?=.*\\d).*$'],
    ['pattern', '(?<!a)b'],
    ['pattern', '(?<=a)b'],
    ['not', { pattern: '^_sys_' }],
    ['not', { required: ['a', 'b'] }],
    ['oneOf', [{ required: ['a'] }, { title: 'B', required: ['b'] }]],
    ['anyOf', [{ required: ['a'], properties: { a: { enum: [1] } } }, { minProperties: 2 }]],
  ])('omits %s %j, on which generators fail', (keyword, value) => {
    const schema = { description: 'One.', [keyword]: value };
    expect(convert(schema)).toEqual({
      schema: { description: 'One.' },
      losses: [{ place, keywords: [keyword] }],
    });
  });

  it.each(['oneOf', 'anyOf'])('omits a default beside %s, whose type is unclear', (choice) => {
    const schema = { [choice]: [{ type: 'boolean' }, { type: 'string' }] };
    expect(convert({ default: false, ...schema })).toEqual({
      schema,
      losses: [{ place, keywords: ['default'] }],
    });
  });

  it('keeps a default beside a type, or in a choice', () => {
    const schema = { anyOf: [{ type: 'boolean', default: false }, { type: 'string' }] };
    expect(convert(schema)).toEqual({ schema, losses: [] });
    expect(convert({ type: 'integer', default: 0, oneOf: [{ minimum: 1 }] }).schema).toEqual({
      type: 'integer',
      default: 0,
    });
  });

  it.each([
    ['enum', ['a', '\\n', '']],
    ['pattern', '^\\d\\n$'],
    ['pattern', '^(?:a|b)?(c)$'],
    ['oneOf', [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]],
    ['anyOf', [{ type: 'string' }, { required: ['a'] }]],
    ['anyOf', [{ oneOf: [{ type: 'string' }] }, { type: 'integer' }]],
  ])('keeps %s %j', (keyword, value) => {
    const schema = { description: 'One.', [keyword]: value };
    expect(convert(schema)).toEqual({ schema, losses: [] });
  });

  it.each([
    { type: 'string', minLength: 1, maxLength: 2, pattern: '^a' },
    { type: 'integer', minimum: 1, maximum: 2, multipleOf: 1 },
    { type: 'array', minItems: 1, maxItems: 2, uniqueItems: true, items: { type: 'string' } },
    { type: 'object', minProperties: 1, maxProperties: 2, required: ['a'] },
  ])('keeps the limits of type $type', (schema) => {
    expect(convert(schema)).toEqual({ schema, losses: [] });
  });

  it('keeps the first of several examples', () => {
    expect(convert({ type: 'string', examples: ['a', 'b'] }).schema).toEqual({
      type: 'string',
      example: 'a',
    });
  });

  it('wraps a reference that has siblings', () => {
    const { schema } = convert({
      properties: { a: { $ref: '#/components/schemas/Thing', description: 'One.' } },
    });
    expect(schema).toEqual({
      properties: {
        a: { allOf: [{ $ref: '#/components/schemas/Thing' }], description: 'One.' },
      },
    });
  });

  it.each(['schemas', 'schema', 'const', 'patternProperties', '$id'])(
    'keeps a field called %s, and data with that key',
    (name) => {
      const examples = { one: { value: { [name]: { [name]: [{ const: 1 }] } } } };
      const { document } = downConvert({
        openapi: '3.1.0',
        info: { title: 'T', version: '1' },
        paths: {},
        components: {
          schemas: { Thing: { properties: { [name]: { type: ['array', 'null'], items: {} } } } },
          examples,
        },
      });
      expect(JSON.parse(JSON.stringify(document.components))).toEqual({
        schemas: {
          Thing: { properties: { [name]: { type: 'array', nullable: true, items: {} } } },
        },
        examples,
      });
    },
  );

  it('removes keywords that 3.0 does not have, and names them', () => {
    const { schema, losses } = convert({
      type: 'object',
      if: {},
      properties: { a: { type: 'array', contains: {} }, if: { type: 'string' } },
      dependentRequired: { a: ['if'] },
    });
    expect(schema).toEqual({
      type: 'object',
      properties: { a: { type: 'array' }, if: { type: 'string' } },
    });
    expect(losses).toEqual([
      { place, keywords: ['if', 'dependentRequired'] },
      { place: `${place}/properties/a`, keywords: ['contains'] },
    ]);
  });

  it('names a list of types, which 3.0 does not have', () => {
    expect(convert({ type: ['string', 'integer'] }).losses).toEqual([
      { place, keywords: ['type'] },
    ]);
  });

  it('does not change the given description', () => {
    const given = { info: { summary: 'S' }, paths: {}, components: { schemas: {} } };
    downConvert(given);
    expect(given.info.summary).toBe('S');
  });
});

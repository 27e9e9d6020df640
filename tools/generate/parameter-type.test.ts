import { describe, expect, it } from 'vitest';
import type { OpenApiDocument, Parameter, Schema } from '../description/openapi-document.js';
import { parameterType } from './parameter-type.js';

const description: OpenApiDocument = {
  info: { title: '', version: '' },
  paths: {},
  components: {
    schemas: {
      Engine: { type: 'string' },
      Status: { type: 'string', 'x-extensible-enum': ['a', 'b'] },
    },
  },
};

function typeOf(schema: Schema, more: Partial<Parameter> = {}): string {
  return parameterType(description, 'listTopics', { name: 'engine', in: 'query', schema, ...more });
}

describe('parameterType', () => {
  it.each<[Schema, string]>([
    [{ type: 'string' }, 'string'],
    [{ type: 'integer' }, 'number'],
    [{ type: 'boolean' }, 'boolean'],
    [{ type: 'string', enum: ['a', 'b'] }, '"a" | "b"'],
    [{ const: 'kafka' }, '"kafka"'],
    [{ type: 'string', 'x-extensible-enum': ['a'] }, '"a" | (string & {})'],
    [{ type: 'array', items: { type: 'string' } }, '(string)[]'],
    [{ $ref: '#/components/schemas/Engine' }, 'Engine'],
    // A list that answers share is closed for requests.
    [{ $ref: '#/components/schemas/Status' }, '"a" | "b"'],
  ])('turns %o into %s', (schema, type) => {
    expect(typeOf(schema)).toBe(type);
  });

  it.each<[string, Schema, Partial<Parameter>]>([
    ['an object', { type: 'object' }, {}],
    ['several types', { type: ['string', 'null'] }, {}],
    ['another style', { type: 'string' }, { style: 'deepObject' }],
    ['a joined list', { type: 'array', items: { type: 'string' } }, { explode: false }],
    ['a list in the path', { type: 'array', items: { type: 'string' } }, { in: 'path' }],
    ['a media type', { type: 'string' }, { content: {} }],
  ])('refuses %s, naming operation and parameter', (_, schema, more) => {
    expect(() => typeOf(schema, more)).toThrow(/^listTopics: parameter "engine" /);
  });
});

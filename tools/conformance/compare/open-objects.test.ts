import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDocument } from '../../description/openapi-document.js';
import { openObjects } from './open-objects.js';

const document = parseDocument(
  'components: { schemas: { Open: { properties: {} }, Closed: { properties: {}, additionalProperties: false } } }',
);
const ref = (name: string) => `{ $ref: '#/components/schemas/${name}' }`;

describe('openObjects', () => {
  it.each([
    ['an object beside closed ones', `{ oneOf: [${ref('Open')}, ${ref('Closed')}] }`, ['Open']],
    ['only open objects, of which no rule speaks', ref('Open'), []],
    ['only closed objects', `{ type: array, items: ${ref('Closed')} }`, []],
  ])('reads %s', (_, schema, expected) => {
    expect(openObjects(document, parse(schema))).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../description/openapi-document.js';
import { description, pageFacts } from './description.sample.js';
import { compareOwnFacts } from './own-facts.js';
import { ownFactsWith } from './shared-examples.js';

const factsOf = (text: string, facts = pageFacts) => ownFactsWith(parseDocument(text), facts);
const recorded = factsOf(description);
const inferred = 'const: NONE, x-inferred: { const: Examples. }';

describe('ownFactsWith', () => {
  it('returns the constraints that have evidence', () => {
    expect(recorded).toMatchObject({
      'schemas/Plain/properties/source_type const': '"NONE"',
      'schemas/Topic oneOf': expect.stringContaining('Redis'),
    });
  });

  it('returns the rules that the page states as well', () => {
    expect(recorded['createTopic rules']).toMatch(/^mode Wait excludes Mode; .*wait/);
  });

  it('returns the fields of an example that has the values of the page', () => {
    const examples = `examples:
              made: { value: { id: a, created: 2 } }
          `;
    const text = description.replace(
      "application/json: { schema: { $ref: '#/components/schemas/TopicCreated' } } }",
      `application/json: { schema: { $ref: '#/components/schemas/TopicCreated' }, ${examples.trim().replace(/\n\s*/, ' { ')} } } }`,
    );
    expect(factsOf(text)).toMatchObject({ 'createTopic response.200 example made': 'id' });
  });
});

describe('compareOwnFacts', () => {
  it.each([
    ['nothing', description, []],
    ['a constraint that is lost with its evidence', description.replace(inferred, ''), ['nothing']],
    ['another value', description.replace(inferred, inferred.replace('NONE', 'ALL')), ['"ALL"']],
  ])('finds %s', (_, text, expected) => {
    expect(compareOwnFacts(recorded, factsOf(text)).map(({ now }) => now)).toEqual(expected);
  });
});

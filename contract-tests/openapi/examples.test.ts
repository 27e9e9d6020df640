import { describe, expect, it } from 'vitest';
import { type Media, resolve, type Schema } from '../../tools/description/openapi-document.js';
import { document, operations, problemsOf } from '../support/description.js';

interface Case {
  place: string;
  schema: Schema;
  value: unknown;
}

/** Returns every example under a node: of bodies, parameters, headers and schemas. */
function examplesUnder(node: unknown, place: string): Case[] {
  if (typeof node !== 'object' || node === null) return [];
  const { schema, examples } = node as Media & { examples?: unknown };
  const own: Case[] = [];
  if (Array.isArray(examples)) {
    for (const value of examples) own.push({ place, schema: node as Schema, value });
  } else if (schema && examples) {
    for (const [name, example] of Object.entries((node as Media).examples ?? {})) {
      own.push({ place: `${place} ${name}`, schema, value: resolve(document, example).value });
    }
  }
  const children = Object.entries(node).filter(([key]) => key !== 'examples' && key !== 'example');
  return [...own, ...children.flatMap(([key, child]) => examplesUnder(child, `${place}/${key}`))];
}

const cases = examplesUnder({ paths: document.paths, components: document.components }, '#');

describe('examples of the description', () => {
  it.each(cases)('$place is valid', ({ schema, value }) => {
    expect(problemsOf(schema, value)).toBe('');
  });

  it('exist for every body', () => {
    const bodies = operations.flatMap(({ requestBody, responses }) =>
      [requestBody, ...Object.values(responses)].flatMap((body) =>
        Object.values(body?.content ?? {}),
      ),
    );
    const bare = bodies.filter(({ examples }) => Object.keys(examples ?? {}).length === 0);
    expect(bodies.length).toBeGreaterThan(0);
    expect(bare).toEqual([]);
  });
});

import { isRecord } from '../../description/is-record.js';
import type { OpenApiDocument, Schema } from '../../description/openapi-document.js';
import { unitsIn } from './compare-units.js';
import { namedIn } from './evidence.js';
import { isRuleKeyword, ruleOf } from './rule-words.js';

/**
 * Facts that no page gives, by their place: the parts of the description with `x-inferred`. They are recorded in
 * `own-facts.json`, since no comparison with a page would find a constraint that is removed with its evidence.
 */
export type OwnFacts = Record<string, string>;

/** Keywords of which evidence names our part in backticks. */
const lists = ['required', 'enum', 'x-extensible-enum'];

/** Returns our own facts in a description or in a part of it. */
export function ownFactsOf({ paths, components = {} }: Partial<OpenApiDocument>): OwnFacts {
  const facts: OwnFacts = {};
  const { examples: _examples, ...parts } = components;
  collect({ paths, ...parts }, '', facts);
  return facts;
}

function collect(node: unknown, place: string, facts: OwnFacts): void {
  if (!isRecord(node) && !Array.isArray(node)) return;
  // Parts of a description that have evidence are schemas or parameters.
  const schema = node as Schema;
  for (const keyword of Object.keys(schema['x-inferred'] ?? {}))
    facts[`${place} ${keyword}`.trim()] = factOf(schema, keyword);
  for (const [key, value] of Object.entries(node))
    if (key !== 'examples' && key !== 'x-inferred')
      collect(value, place === '' ? key : `${place}/${key}`, facts);
}

function factOf(schema: Schema, keyword: string): string {
  const propertyOf = (name: string) => {
    const { description = '', examples: _examples, ...facts } = schema.properties?.[name] ?? {};
    return [name, JSON.stringify(facts), ...unitsIn(description)].join(' ');
  };
  if (lists.includes(keyword)) return namedIn(schema, keyword).sort().join(', ');
  if (keyword === 'properties') return namedIn(schema, keyword).sort().map(propertyOf).join(', ');
  if (keyword === 'description') return unitsIn(schema.description ?? '').join(', ');
  if (isRuleKeyword(keyword)) return JSON.stringify(ruleOf(schema, keyword));
  const parts = [schema, ...(schema.anyOf ?? [])];
  return JSON.stringify(
    parts.map((part) => Reflect.get(part, keyword)).find((value) => value !== undefined),
  );
}

/** A recorded fact that is gone or has another value, or a new one that is not recorded. */
export interface OwnFactChange {
  place: string;
  recorded: string;
  now: string;
}

/** Returns the differences between recorded facts and the present ones. */
export function compareOwnFacts(recorded: OwnFacts, now: OwnFacts): OwnFactChange[] {
  const places = new Set([...Object.keys(recorded), ...Object.keys(now)]);
  return [...places].flatMap((place) => {
    const sides = { recorded: recorded[place] ?? 'nothing', now: now[place] ?? 'nothing' };
    return sides.recorded === sides.now ? [] : [{ place, ...sides }];
  });
}

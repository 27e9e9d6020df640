import type { Field } from '../pages/facts.js';
import { isAlwaysMandatory } from './compare-rules.js';
import type { Report } from './difference.js';
import { namedIn, notNamed, tooMuchNamed, tooMuchOfList } from './evidence.js';
import { type RuleKeyword, ruleKeywords, ruleOf, wordsOf } from './rule-words.js';
import type { Variant } from './variants.js';

/**
 * What an object says beyond the facts of its fields must be marked as inferred, in words that
 * name all of it: what is lost then leaves its name behind.
 */
export function compareOwnRules(
  fields: readonly Field[],
  owner: Variant,
  place: string,
  report: Report,
): void {
  const { schema, component } = owner;
  const inferred = schema['x-inferred'] ?? {};
  const says = (aspect: string, we_say: string | undefined) => {
    if (we_say) report({ place, aspect, page_says: 'nothing', we_say, component });
  };
  for (const keyword of ruleKeywords) {
    if (schema[keyword] === undefined) continue;
    const words = wordsOf(ruleOf(schema, keyword));
    if (!inferred[keyword]) {
      if (!isCovered(fields, owner, keyword)) says(keyword, 'a rule');
      continue;
    }
    says('x-inferred', notNamed(schema, keyword, words));
    says('x-inferred', tooMuchNamed(schema, keyword, words));
  }
  for (const keyword of Object.keys(inferred)) {
    if (!(keyword in schema)) says('x-inferred', `evidence for ${keyword}, which is not there`);
  }
  compareRequired(fields, owner, says);
}

/** Whether facts of the fields speak of a rule; one of `dependentSchemas` is a rule of its own. */
function isCovered(fields: readonly Field[], { schema }: Variant, keyword: RuleKeyword): boolean {
  const rules =
    keyword === 'dependentSchemas'
      ? Object.values(schema.dependentSchemas ?? {})
      : [ruleOf(schema, keyword)];
  const known = fields.filter(
    ({ condition, eitherOr, excludes }) => condition ?? eitherOr ?? excludes,
  );
  return rules.every((rule) =>
    known.some(({ name }) => JSON.stringify(rule).includes(`"${name}"`)),
  );
}

/** Mandatory fields of the tables are compared with their rows: here are those that only we know. */
function compareRequired(
  fields: readonly Field[],
  owner: Variant,
  says: (aspect: string, we_say: string | undefined) => void,
): void {
  const { schema } = owner;
  const { required = [] } = schema;
  const rowOf = (name: string) => fields.find((field) => field.name === name);
  const ours = required.filter((name) => {
    const field = rowOf(name);
    return !field || !isAlwaysMandatory(field, owner);
  });
  const bare = ours.filter((name) => !rowOf(name) && !namedIn(schema, 'required').includes(name));
  for (const name of bare) says('required', `${name} is mandatory`);
  if ('required' in schema) says('x-inferred', tooMuchOfList(schema, 'required', ours));
}

import type { Field } from '../pages/facts.js';
import { isAlwaysMandatory } from './compare-rules.js';
import { type Report, type Say, sayAt } from './difference.js';
import { namedIn, strayEvidence, tooMuchOfList } from './evidence.js';
import { namingProblems, type RuleKeyword, ruleKeywords, ruleOf } from './rule-words.js';
import type { Variant } from './variants.js';

/**
 * Reports rules of an object that neither a fact nor its evidence covers.
 *
 * Evidence must name everything that a rule says, so that a part that is lost leaves its name behind.
 */
export function compareOwnRules(
  fields: readonly Field[],
  owner: Variant,
  place: string,
  report: Report,
): void {
  const { schema, component } = owner;
  const say = sayAt(report, { place, component });
  for (const keyword of ruleKeywords) {
    if (schema[keyword] === undefined) continue;
    if (schema['x-inferred']?.[keyword])
      for (const problem of namingProblems(schema, keyword)) say('x-inferred', 'nothing', problem);
    else if (!isCovered(fields, owner, keyword)) say(keyword, 'nothing', 'a rule');
  }
  for (const problem of strayEvidence(schema)) say('x-inferred', 'nothing', problem);
  compareRequired(fields, owner, say);
}

/** Whether the facts of a field state a rule; each schema of `dependentSchemas` is one rule. */
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

/** Reports mandatory fields that no table has; the others are compared with their rows. */
function compareRequired(fields: readonly Field[], owner: Variant, say: Say): void {
  const { schema } = owner;
  const rowOf = (name: string) => fields.find((field) => field.name === name);
  const ours = (schema.required ?? []).filter((name) => {
    const field = rowOf(name);
    return !field || !isAlwaysMandatory(field, owner);
  });
  const named = namedIn(schema, 'required');
  for (const name of ours)
    if (!rowOf(name) && !named.includes(name)) say('required', 'nothing', `${name} is mandatory`);
  const tooMuch = 'required' in schema && tooMuchOfList(schema, 'required', ours);
  if (tooMuch) say('x-inferred', 'nothing', tooMuch);
}

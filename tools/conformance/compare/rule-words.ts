import type { Schema } from '../../description/openapi-document.js';
import { notNamed, tooMuchNamed, wordFor } from './evidence.js';

/** Keywords that are rules. */
export const ruleKeywords = [
  'if',
  'not',
  'oneOf',
  'anyOf',
  'dependentRequired',
  'dependentSchemas',
] as const;

/** A keyword that is a rule. */
export type RuleKeyword = (typeof ruleKeywords)[number];

/** Whether a keyword is a rule. */
export function isRuleKeyword(keyword: string): keyword is RuleKeyword {
  return ruleKeywords.some((one) => one === keyword);
}

/** Returns the keywords of a rule; `if` includes its branches. */
export function ruleOf(schema: Schema, keyword: RuleKeyword): Schema {
  return keyword === 'if'
    ? {
        ...(schema.if && { if: schema.if }),
        ...(schema.then && { then: schema.then }),
        ...(schema.else && { else: schema.else }),
      }
    : { [keyword]: schema[keyword] };
}

/**
 * Returns the words that the evidence of a rule must name: each field as often as the rule requires it,
 * once more if the rule limits its values, and each value and figure. The deciding field is required
 * in the condition, or is the key of the rule. A property repeated as `{}` adds nothing.
 */
export function wordsOf(rule: Schema): string[] {
  const { required, limited, values } = partsOf(rule, false);
  return [...required, ...new Set(limited), ...values];
}

/** Returns the problems of evidence that does not name exactly what a rule says. */
export function namingProblems(schema: Schema, keyword: RuleKeyword): string[] {
  const words = wordsOf(ruleOf(schema, keyword));
  const problems = [notNamed(schema, keyword, words), tooMuchNamed(schema, keyword, words)];
  return problems.filter((problem) => problem !== undefined);
}

interface Parts {
  required: string[];
  limited: string[];
  values: string[];
}

function partsOf(rule: Schema, isCondition: boolean): Parts {
  const { required = [], properties = {}, enum: list = [], oneOf = [], anyOf = [] } = rule;
  const { if: condition, not, then, else: otherwise, items } = rule;
  const { dependentRequired = {}, dependentSchemas = {} } = rule;
  const own: Parts = {
    required: [
      ...required,
      ...Object.entries(dependentRequired).flatMap(([name, others]) => [name, ...others]),
      ...Object.keys(dependentSchemas),
    ],
    limited: isCondition ? [] : Object.keys(properties).filter((name) => says(properties[name])),
    values: [...list, ...figures.flatMap((key) => rule[key] ?? [])].map(wordFor),
  };
  const conditions = [condition, not].flatMap((one) => one ?? []);
  const others = [then, otherwise, items].flatMap((one) => one ?? []);
  const maps = [properties, dependentSchemas].flatMap((map) => Object.values(map));
  return [
    own,
    ...conditions.map((inner) => partsOf(inner, true)),
    ...[...others, ...oneOf, ...anyOf, ...maps].map((inner) => partsOf(inner, isCondition)),
  ].reduce(together);
}

/** Keywords that limit values and that no fact covers. */
export const limits = [
  'const',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
] as const;

const figures = [...limits, 'minimum', 'maximum', 'minLength', 'maxLength'] as const;

function says(property: Schema = {}): boolean {
  return Object.keys(property).length > 0;
}

function together(left: Parts, right: Parts): Parts {
  return {
    required: [...left.required, ...right.required],
    values: [...left.values, ...right.values],
    limited: [...left.limited, ...right.limited],
  };
}

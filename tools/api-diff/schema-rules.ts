import { isRecord } from '../description/is-record.js';
import type { Schema } from '../description/openapi-document.js';
import type { SchemaPair } from './compare-schemas.js';
import { type Change, type Finding, subjectOf } from './finding.js';
import { compareValues } from './values.js';
import { isRule, variantPairs } from './variants.js';

/** Returns what oasdiff does not know, or classifies otherwise, about a pair of schemas. */
export function schemaFindings(pairs: readonly SchemaPair[]): Finding[] {
  return pairs.flatMap((pair) => {
    const { part, path } = pair;
    const changes = [
      compareValues,
      compareOtherFields,
      compareLimits,
      compareRules,
      compareVariants,
    ];
    return changes
      .flatMap((compare) => compare(pair))
      .map(([breaks, predicate]) => ({
        operationId: part.operationId,
        breaks,
        text: `${subjectOf(part, path)} ${predicate}`,
        ...(part.status && { status: part.status }),
      }));
  });
}

function compareOtherFields({ old, now, part }: SchemaPair): Change[] {
  const [wasClosed, isClosed] = [old, now].map((one) => one.additionalProperties === false);
  if (wasClosed === isClosed) return [];
  // Clients pass on fields of answers that they do not know.
  if (isClosed) return [[part.direction === 'request', 'takes no undescribed fields any more']];
  return [[false, 'may now have undescribed fields']];
}

/** Limits that oasdiff does not compare in bodies, and whether a larger figure is stricter. */
const limits = [
  ['maxItems', 'maximum number of items', false],
  ['maxProperties', 'maximum number of fields', false],
  ['minProperties', 'minimum number of fields', true],
] as const;

function compareLimits({ old, now, part }: SchemaPair): Change[] {
  const changes: Change[] = [];
  const breaks = (isStricter: boolean) => isStricter === (part.direction === 'request');
  for (const [keyword, name, isLower] of limits) {
    const [from, to] = [old[keyword], now[keyword]];
    if (from === to) continue;
    if (to === undefined) changes.push([breaks(false), `no longer has a ${name}`]);
    else if (from === undefined) changes.push([breaks(true), `now has the ${name} ${to}`]);
    else changes.push([breaks(to > from === isLower), `changes its ${name} from ${from} to ${to}`]);
  }
  if (Boolean(old.uniqueItems) !== Boolean(now.uniqueItems))
    changes.push([
      breaks(Boolean(now.uniqueItems)),
      now.uniqueItems ? 'may not repeat an item' : 'may now repeat an item',
    ]);
  if (old.multipleOf !== now.multipleOf)
    changes.push([
      breaks(now.multipleOf !== undefined),
      `changes the figure that it is a multiple of`,
    ]);
  return changes;
}

const ruleKeywords = [
  ...['if', 'then', 'else', 'not', 'dependentRequired', 'dependentSchemas', 'allOf'],
] as const;

/** Returns the rules between the fields of a schema as text, without what only people read. */
function rulesOf(schema: Schema): string | undefined {
  const keys = [
    ...ruleKeywords,
    ...(['oneOf', 'anyOf'] as const).filter((key) => isRule(schema[key] ?? [])),
  ];
  const rules = keys.flatMap((key) => {
    const rule = Reflect.get(schema, key);
    return rule === undefined ? [] : [[key, rule]];
  });
  return rules.length > 0 ? JSON.stringify(Object.fromEntries(rules), withoutTexts) : undefined;
}

function withoutTexts(key: string, value: unknown): unknown {
  if (['title', 'description', 'examples', 'example', 'x-inferred'].includes(key)) return undefined;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function compareRules({ old, now, part }: SchemaPair): Change[] {
  const [from, to] = [rulesOf(old), rulesOf(now)];
  if (from === to) return [];
  const isRequest = part.direction === 'request';
  if (!from) return [[isRequest, 'has a new rule between its fields']];
  if (!to) return [[!isRequest, 'no longer has a rule between its fields']];
  // Which of two rules is stricter cannot be read from them.
  return [[true, 'changes a rule between its fields']];
}

function compareVariants({ old, now, part }: SchemaPair): Change[] {
  const isRequest = part.direction === 'request';
  return (['oneOf', 'anyOf'] as const).flatMap((key) => {
    const [before, after] = [old[key] ?? [], now[key] ?? []];
    if (isRule([...before, ...after])) return [];
    if (before.length === 0) return [[isRequest, 'is now one of several variants'] as const];
    if (after.length === 0) return [[!isRequest, 'is no longer one of several variants'] as const];
    return variantPairs(before, after).flatMap((variant): Change[] => {
      // Clients compile with the variants that they know, so a lost one breaks their code in answers as well.
      if (!variant.now) return [[true, `no longer has the variant \`${variant.name}\``]];
      if (!variant.old) return [[!isRequest, `has the new variant \`${variant.name}\``]];
      return [];
    });
  });
}

import type { Schema } from '../../description/openapi-document.js';
import type { Field } from '../pages/facts.js';
import { compareMeanings } from './compare-meanings.js';
import { compareOwnFigures } from './compare-own-figures.js';
import { compareUnit } from './compare-units.js';
import { type Comparison, type Say, sayAt, show } from './difference.js';
import { notNamed, strayEvidence, tooMuchOfList, wordFor } from './evidence.js';
import { limits, namingProblems } from './rule-words.js';
import { innerSchema, innerType, jsonType, withAlternatives, withoutNull } from './types.js';
import type { Variant } from './variants.js';

const numbers = ['minimum', 'maximum', 'minLength', 'maxLength', 'default'] as const;

type Differ = (aspect: string, page: unknown, own: unknown) => void;

/** Compares type, range, default, value list and unit of a field with one shape of the property. */
export function compareValues(
  { document, report, skip }: Pick<Comparison, 'document' | 'report' | 'skip'>,
  field: Field,
  variant: Variant,
  place: string,
): void {
  const say = sayAt(report, { line: field.line, place, component: variant.component });
  const differ: Differ = (aspect, page, own) => say(aspect, show(page), show(own));

  const { schema, nullable } = withoutNull(withAlternatives(variant.schema));
  if (nullable) say('null', field.type, 'null as well');
  const type = schema.type ?? (schema.properties ? 'object' : undefined);
  if (type !== jsonType(field)) differ('type', field.type, type);
  if (field.type === 'Long' && schema.format !== 'int64') differ('format', 'Long', schema.format);
  if (field.type === 'Integer' && schema.format && !schema['x-inferred']?.format)
    differ('format', 'Integer', schema.format);
  const inner = innerSchema(document, schema);
  if (innerType(field) && inner?.type !== innerType(field))
    differ('items', field.type, inner?.type);

  compareOwnKeywords(schema, say);
  compareOwnFigures(schema, say);
  // The facts of a list of scalars apply to each item.
  const isList = innerType(field) !== undefined && inner !== undefined;
  if (isList) {
    compareOwnKeywords(inner, say);
    compareOwnFigures(inner, say);
  }
  compareFigures(field, schema, isList ? inner : schema, differ);
  compareList(field, isList ? inner : schema, say);

  const text = schema.description ?? '';
  compareUnit(field, schema, say);
  // The values of a list are explained beside the list, or at its items.
  const meanings = isList ? `${text}\n\n${inner.description ?? ''}` : text;
  compareMeanings(field, meanings, say, (value) => skip?.({ place, aspect: 'meaning', value }));
  for (const value of field.special ?? []) {
    if (!text.includes(String(value))) differ('special value', value, text);
  }
}

function compareOwnKeywords(schema: Schema, say: Say): void {
  // The rules of an object are compared with its fields.
  if (schema.properties) return;
  const inferred = schema['x-inferred'] ?? {};
  for (const keyword of [...limits, 'anyOf', 'not'] as const) {
    if (schema[keyword] !== undefined && !inferred[keyword])
      say(keyword, 'nothing', show(schema[keyword]));
  }
  const hasRule = schema.not !== undefined && inferred.not;
  const problems = [...strayEvidence(schema), ...(hasRule ? namingProblems(schema, 'not') : [])];
  for (const problem of problems) say('x-inferred', 'nothing', problem);
}

/** Compares ranges and defaults; the default belongs to the field, even if the field is a list. */
function compareFigures(field: Field, schema: Schema, scalar: Schema, differ: Differ): void {
  for (const keyword of numbers) {
    const { [keyword]: own, 'x-inferred': inferred } = keyword === 'default' ? schema : scalar;
    const page = field[keyword];
    const agree = page === undefined ? own === undefined || inferred?.[keyword] : same(page, own);
    if (!agree) differ(keyword, page, own);
  }
}

function compareList(field: Field, schema: Schema, say: Say): void {
  // The appendix with the values could not be read, which is reported.
  if (field.appendix && !field.enum) return;
  const keyword = schema.enum ? 'enum' : 'x-extensible-enum';
  const { enum: page = [] } = field;
  const values = schema[keyword] ?? [];
  const ours = values.filter((own) => !page.some((value) => same(value, own))).map(wordFor);
  // No evidence may justify leaving out a value of the page.
  const isLost = !page.every((value) => values.some((own) => same(value, own)));
  const isMore = notNamed(schema, keyword, ours) !== undefined;
  if (isLost || isMore) say('enum', show(field.enum), show(schema[keyword]));
  const stale = keyword in schema && tooMuchOfList(schema, keyword, ours);
  if (stale) say('x-inferred', show(field.enum), stale);
}

/** Whether two values are the same; a String may be a number here, as the type is reported by itself. */
function same(page: unknown, own: unknown): boolean {
  return page === own || (typeof page === 'string' && page === String(own));
}

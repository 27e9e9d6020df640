import type { Schema } from '../../description/openapi-document.js';
import { caseWords } from '../pages/cases.js';
import { defined } from '../pages/defined.js';
import type { Field } from '../pages/facts.js';
import { type Report, sayAt } from './difference.js';
import type { Variant } from './variants.js';

/** Compares the cases of a field with the rules of its object. */
export function compareCases(
  field: Field,
  { schema, component }: Variant,
  place: string,
  report: Report,
): void {
  const own = schema.properties?.[field.name];
  if (!own) return;
  const say = sayAt(report, { line: field.line, place, component });
  for (const one of field.cases ?? []) {
    const ours = { ...own, ...branchOf(schema, one.with)?.properties?.[field.name] };
    const page_says = caseWords(one);
    const we_say = caseWords({
      with: one.with,
      ...(one.value === undefined
        ? defined({ minimum: ours.minimum, maximum: ours.maximum })
        : { value: Number(ours.const) }),
    });
    // A value that the field never accepts cannot apply in one case.
    if (one.value !== undefined && own.enum && !own.enum.includes(one.value))
      say('enum', page_says, 'no such value');
    if (page_says !== we_say) say('case', page_says, we_say);
  }
}

/** Returns the branch of the object's rules that applies with a value. */
function branchOf(schema: Schema, value: string): Schema | undefined {
  const rules = [schema, ...Object.values(schema.dependentSchemas ?? {})];
  return rules.flatMap(branches).find(({ known }) => known.includes(value))?.result;
}

interface Branch {
  /** Values that select the branch, or that it requires of other fields. */
  known: unknown[];
  result: Schema;
}

function branches(rule: Schema): Branch[] {
  if (!rule.if) return [];
  const { then, else: otherwise } = rule;
  const last =
    otherwise && !otherwise.if ? [{ known: valuesOf(otherwise), result: otherwise }] : [];
  return [
    ...(then ? [{ known: [...valuesOf(rule.if), ...valuesOf(then)], result: then }] : []),
    ...(otherwise ? branches(otherwise) : []),
    ...last,
  ];
}

function valuesOf({ properties = {} }: Schema): unknown[] {
  return Object.values(properties).flatMap((property) => property.enum ?? property.const ?? []);
}

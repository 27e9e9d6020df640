import type { Schema } from '../../description/openapi-document.js';
import { conditionWords } from '../pages/condition-patterns.js';
import type { Condition, Field } from '../pages/facts.js';
import { type Report, sayAt } from './difference.js';
import { namedIn } from './evidence.js';
import { isRequiredByMode, isRequiredUnder, propertyNamed } from './required-under.js';
import type { Variant } from './variants.js';

/** Compares the facts about the presence of a field with one shape of its object, one of `owners`. */
export function comparePresence(
  field: Field,
  owner: Variant,
  owners: readonly Variant[],
  place: string,
  report: Report,
): void {
  const { schema, component, constants } = owner;
  const say = sayAt(report, { line: field.line, place, component });
  const { condition } = field;
  const decided = condition ? decidedBy(condition, constants) : true;
  const has = schema.properties?.[field.name] !== undefined;
  if (decided !== undefined && decided !== has && (decided || condition))
    say('condition', condition ? conditionWords(condition) : 'always', has ? 'present' : 'absent');
  if (!has) return;

  const isRequired = schema.required?.includes(field.name) ?? false;
  const isInferred = mayInfer(field, owners) && namedIn(schema, 'required').includes(field.name);
  const isMandatory = isAlwaysMandatory(field, owner);
  if (condition?.kind === 'mandatory' && decided === undefined && field.mandatory !== true) {
    const page = conditionWords(condition);
    if (isRequired && !isInferred) say('required', page, 'mandatory');
    else if (!isRequired && !isRequiredUnder(schema, condition, field.name))
      say('required', page, 'optional');
  } else if (isMandatory && !isRequired && !isRequiredByRule(field, schema)) {
    say('required', 'mandatory', 'optional');
  } else if (!isMandatory && isRequired && !isInferred) {
    say('required', 'optional', 'mandatory');
  }

  if (field.excludes && !isExcluded(field, schema))
    say('not', field.excludes.join(' excludes '), 'no such rule');
  const isRequest = place.startsWith('request');
  if (isRequest && field.eitherOr && !isMandatory && !isChoice(field, schema))
    say('eitherOr', `either ${field.eitherOr.join(' or ')}`, 'no such rule');
}

/**
 * Whether evidence may make a field mandatory. It may fill a gap of the page, but "optional" in its column takes a
 * deviation, unless the object has several kinds of which one does not need the field, or which the field tells apart.
 */
function mayInfer({ name, mandatory }: Field, owners: readonly Variant[]): boolean {
  if (mandatory === undefined) return true;
  return (
    owners.length > 1 &&
    owners.some(({ schema, constants }) => name in constants || !schema.required?.includes(name))
  );
}

/** Whether the page calls a field mandatory for all objects of this shape. */
export function isAlwaysMandatory(
  { mandatory, condition }: Field,
  { constants }: Variant,
): boolean {
  if (mandatory === true) return true;
  return condition?.kind === 'mandatory' && decidedBy(condition, constants) === true;
}

/**
 * Whether a condition such as "source type is Redis" is true for a shape with these constants;
 * undefined when no constant decides it.
 */
function decidedBy(
  { of, is, or = is }: Condition,
  constants: Variant['constants'],
): boolean | undefined {
  // The pages say source and target type, and Redis for the type REDIS_REPLICATOR_SOURCE.
  const type = { source: 'source_type', target: 'sink_type' }[of];
  if (type) return String(constants[type] ?? '').startsWith(is.toUpperCase());
  const name = propertyNamed(Object.keys(constants), of);
  return name === undefined
    ? undefined
    : [is, or].some((value) => String(constants[name]).toLowerCase() === value.toLowerCase());
}

/** Whether a rule requires the field: `either ... or` and `with SASL_SSL` are rules, not lists. */
function isRequiredByRule(field: Field, schema: Schema): boolean {
  if (field.eitherOr) return isChoice(field, schema);
  return field.condition?.also !== undefined && isRequiredByMode(schema, field);
}

function isChoice({ eitherOr = [] }: Field, schema: Schema): boolean {
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return eitherOr.every((name) => choices.some(({ required }) => required?.includes(name)));
}

function isExcluded({ name, excludes = [] }: Field, { not: excluded }: Schema): boolean {
  const names = excluded?.required ?? [];
  return names.includes(name) && names.length === excludes.length;
}

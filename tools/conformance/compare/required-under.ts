import type { Schema } from '../../description/openapi-document.js';
import type { Condition, Field } from '../pages/facts.js';

/** The name of the list that is meant: the pages write chargingMode for charging_mode, too. */
export function propertyNamed(names: readonly string[], meant: string): string | undefined {
  const bare = (name: string) => name.replaceAll('_', '').toLowerCase();
  return names.find((name) => name === meant) ?? names.find((name) => bare(name) === bare(meant));
}

/** Whether a rule of the object requires a field where another one has a certain value. */
export function isRequiredUnder(schema: Schema, condition: Condition, field: string): boolean {
  const { of, is, or } = condition;
  if (or !== undefined && !isRequiredUnder(schema, { kind: condition.kind, of, is: or }, field))
    return false;
  const decider = propertyNamed(Object.keys(schema.properties ?? {}), of);
  if (decider === undefined) return false;
  const requires = (rule: Schema | undefined) => rule?.required?.includes(field) ?? false;
  const branches = (rule: Schema | undefined): boolean => {
    if (!rule?.if) return false;
    const admitted = admits(rule.if, decider, is);
    // Without the decider in its `if`, a rule says nothing of this condition.
    if (admitted === undefined) return false;
    const branch = admitted ? rule.then : rule.else;
    return requires(branch) || branches(branch);
  };
  if (branches(schema) || branches(schema.dependentSchemas?.[decider])) return true;
  const choices = [schema, schema.dependentSchemas?.[decider]]
    .flatMap((rule) => rule?.oneOf ?? [])
    .filter((choice) => admits(choice, decider, is));
  return choices.length > 0 && choices.every(requires);
}

/** Whether a schema lets the deciding field have the value; undefined where it does not limit it. */
function admits(schema: Schema, decider: string, value: string): boolean | undefined {
  const limited = schema.properties?.[decider];
  const values = limited?.enum ?? (limited && 'const' in limited ? [limited.const] : undefined);
  return values?.some((one) => String(one).toLowerCase() === value.toLowerCase());
}

/** Whether the object's `if` names the authentication mode under which the field is mandatory too. */
export function isRequiredByMode(schema: Schema, { name, condition }: Field): boolean {
  const isRule = JSON.stringify(schema.if ?? {}).includes(`"${condition?.also}"`);
  return isRule && (schema.then?.required?.includes(name) ?? false);
}

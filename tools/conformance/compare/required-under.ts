import type { Schema } from '../../description/openapi-document.js';
import type { Condition, Field } from '../pages/facts.js';

/** Returns the meant name of a list: the pages also write chargingMode for charging_mode. */
export function propertyNamed(names: readonly string[], meant: string): string | undefined {
  const bare = (name: string) => name.replaceAll('_', '').toLowerCase();
  return names.find((name) => name === meant) ?? names.find((name) => bare(name) === bare(meant));
}

/** Whether a rule of the object requires a field when another field has a certain value. */
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
    // A rule without the decider in its `if` does not concern this condition.
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

/** Whether a schema accepts a value of the deciding field; undefined if it does not limit the field. */
function admits(schema: Schema, decider: string, value: string): boolean | undefined {
  const limited = schema.properties?.[decider];
  const values = limited?.enum ?? (limited && 'const' in limited ? [limited.const] : undefined);
  return values?.some((one) => String(one).toLowerCase() === value.toLowerCase());
}

/** Whether the object's `if` names the authentication mode that makes the field mandatory. */
export function isRequiredByMode(schema: Schema, { name, condition }: Field): boolean {
  const isRule = JSON.stringify(schema.if ?? {}).includes(`"${condition?.also}"`);
  return isRule && (schema.then?.required?.includes(name) ?? false);
}

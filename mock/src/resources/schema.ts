import type { Schema } from '../description/form.js';
import type { Call } from '../state/call.js';

/** The parts of a call that tell schemas apart. */
export type Schemas = Pick<Call, 'description' | 'validatorOf'>;

/**
 * Returns the properties of a schema by name.
 *
 * Of a choice, the variant that the value fits counts; without a value, or if none fits, all variants count.
 */
export function propertiesOf(
  schemas: Schemas,
  schema: Schema | undefined,
  value?: unknown,
): Record<string, Schema> {
  // A cast: keywords of JSON Schema have these types.
  const {
    properties,
    oneOf = [],
    anyOf = [],
  } = follow(schemas, schema) as {
    properties?: Record<string, Schema>;
    oneOf?: Schema[];
    anyOf?: Schema[];
  };
  const variants = [...oneOf, ...anyOf];
  const fitting =
    value === undefined ? [] : variants.filter((one) => schemas.validatorOf(one)(value));
  const chosen = fitting.length > 0 ? fitting : variants;
  return Object.assign({}, ...chosen.map((one) => propertiesOf(schemas, one, value)), properties);
}

/** Follows the reference of a schema. */
export function follow(
  { description }: Pick<Schemas, 'description'>,
  schema: Schema | undefined,
): Schema {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(`${schema?.$ref ?? ''}`)?.[1];
  if (name === undefined) return schema ?? {};
  return follow({ description }, description.schemas[name]);
}

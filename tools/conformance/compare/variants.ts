import { type OpenApiDocument, resolve, type Schema } from '../../description/openapi-document.js';

/** One shape that a value can have: a schema without `oneOf` and `anyOf`, and where it stands. */
export interface Variant {
  schema: Schema;
  /** Name of the component, for messages: it is the name of its file. */
  component: string;
  /** Values of the constant properties passed on the way, such as `source_type`. */
  constants: Record<string, unknown>;
}

/** All shapes of a schema; `constants` are those of the object that the schema is a property of. */
export function variantsOf(
  document: OpenApiDocument,
  schema: Schema,
  parent: Pick<Variant, 'component' | 'constants'>,
): Variant[] {
  const component = schema.$ref?.split('/').at(-1) ?? parent.component;
  // Keywords beside a reference belong to this use of it.
  const { $ref: _reference, ...beside } = schema;
  const resolved = { ...resolve(document, schema), ...beside };
  const choices = [...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])].filter(isShape);
  if (choices.length > 0 && !resolved.properties) {
    return choices.flatMap((choice) => variantsOf(document, choice, { ...parent, component }));
  }
  const constants = { ...parent.constants };
  for (const [name, property] of Object.entries(resolved.properties ?? {})) {
    if ('const' in property) constants[name] = property.const;
  }
  return [{ schema: resolved, component, constants }];
}

/** A choice such as `required: [topics]` is a rule of the object that it stands in, one of scalars a type. */
function isShape(choice: Schema): boolean {
  return choice.$ref !== undefined || choice.properties !== undefined;
}

/** The shapes of a property in each shape of its object that has it. */
export function propertyOf(
  document: OpenApiDocument,
  owners: readonly Variant[],
  name: string,
): Variant[] {
  return owners.flatMap((owner) => {
    const property = owner.schema.properties?.[name];
    if (!property) return [];
    return variantsOf(document, property, owner);
  });
}

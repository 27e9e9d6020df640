import { type OpenApiDocument, resolve, type Schema } from '../../description/openapi-document.js';

/** One shape that a value can have: a schema without `oneOf` and `anyOf`, and its component. */
export interface Variant {
  schema: Schema;
  /** Name of the component, for messages; its file has the same name. */
  component: string;
  /** Values of the constant properties of the object and those around it, such as `source_type`. */
  constants: Record<string, unknown>;
}

/** Returns all shapes of a schema; `parent` is the object that has it as a property. */
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

/** Whether a choice is a shape: `required: [topics]` is a rule of the object, a choice of scalars is a type. */
function isShape(choice: Schema): boolean {
  return choice.$ref !== undefined || choice.properties !== undefined;
}

/** Returns the shapes of a property, in each shape of its object that has it. */
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

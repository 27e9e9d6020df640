import {
  type OpenApiDocument,
  resolve,
  type Schema,
} from '../../tools/description/openapi-document.js';

/** One form that a body can take. */
export interface BodyVariant {
  /** Value of the discriminator that selects it; undefined for a body of one form. */
  value: string | undefined;
  /** Names of its fields, at any depth. */
  fields: string[];
}

/** The forms of a body, as its discriminator tells them apart, at the top or in the items of a list. */
export function bodyVariants(document: OpenApiDocument, schema: Schema): BodyVariant[] {
  const common = fieldsOf(document, schema);
  const mapping = Object.entries(findMapping(document, schema) ?? {});
  if (mapping.length === 0) return [{ value: undefined, fields: common }];
  return mapping.map(([value, $ref]) => ({
    value,
    fields: [...new Set([...common, ...fieldsOf(document, { $ref })])],
  }));
}

function fieldsOf(document: OpenApiDocument, schema: Schema): string[] {
  const { properties = {}, items } = resolve(document, schema);
  const nested = [...Object.values(properties), ...(items ? [items] : [])];
  return [...Object.keys(properties), ...nested.flatMap((child) => fieldsOf(document, child))];
}

function findMapping(
  document: OpenApiDocument,
  schema: Schema,
): Record<string, string> | undefined {
  const { discriminator, properties = {}, items } = resolve(document, schema);
  if (discriminator?.mapping) return discriminator.mapping;
  for (const child of [...Object.values(properties), ...(items ? [items] : [])]) {
    const mapping = findMapping(document, child);
    if (mapping) return mapping;
  }
  return undefined;
}

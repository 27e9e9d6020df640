import { type OpenApiDocument, resolve, type Schema } from '../description/openapi-document.js';

/**
 * Returns the schema of a parameter with its value list closed, if the list is a component that answers share.
 *
 * Such a list is open because the service may answer with new values. A request sends the known ones. A list in the
 * parameter itself is open by intention: the sources differ about its values.
 */
export function closedSchema(description: OpenApiDocument, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const { type, 'x-extensible-enum': values } = resolve(description, schema);
  return values && type ? { type, enum: values } : schema;
}

import {
  type OpenApiDocument,
  resolve,
  type Schema,
  schemaName,
} from '../../description/openapi-document.js';

/** A field or a schema with a name, in a body. */
export interface BodyName {
  kind: 'Field' | 'Schema';
  name: string;
  description: string;
  /** Address within the body, as Redoc writes it; empty for the body itself. */
  path: string;
}

/**
 * Returns the fields and the named schemas of a body, at any depth.
 *
 * Redoc unfolds only the first level, so the address of a deeper field is that of the first level which contains it.
 */
export function bodyNames(document: OpenApiDocument, root: Schema): BodyName[] {
  const found: BodyName[] = [];
  const seen = new Set<Schema>();
  const visit = (node: Schema, path: string, variant: string): void => {
    const schema = resolve(document, node);
    if (seen.has(schema)) return;
    seen.add(schema);
    const { description = '', properties = {}, items, oneOf = [], anyOf = [] } = schema;
    const name = schemaName(node);
    if (name) found.push({ kind: 'Schema', name, description, path });
    const choices = [...oneOf, ...anyOf];
    // Redoc shows the fields beside a choice or a condition in each variant.
    const isVaried = choices.length > 0 || schema.if !== undefined;
    const own = path === '' && isVaried ? '&oneof=0/' : variant;
    for (const [field, child] of Object.entries(properties)) {
      const { description: text = '' } = resolve(document, child);
      const place = path || `${own}${field}`;
      found.push({ kind: 'Field', name: field, description: text, path: place });
      visit(child, place, own);
    }
    if (items) visit(items, path, variant);
    choices.forEach((choice, index) => {
      visit(choice, path, path === '' ? `&oneof=${index}/` : variant);
    });
  };
  visit(root, '', '');
  return found;
}

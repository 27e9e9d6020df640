import { type OpenApiDocument, resolve, type Schema } from '../../description/openapi-document.js';

/** An object of a request body, and the component that it is in. */
interface Found {
  component: string;
  isClosed: boolean;
}

/** Returns the components of a body with an object that accepts other fields, while other objects refuse them. */
export function openObjects(document: OpenApiDocument, body: Schema): string[] {
  const found: Found[] = [];
  const seen = new Set<string>();
  const walk = (schema: Schema, inside: string): void => {
    const component = schema.$ref?.split('/').at(-1) ?? inside;
    if (schema.$ref && seen.has(component)) return;
    seen.add(component);
    const {
      properties,
      items,
      oneOf = [],
      anyOf = [],
      additionalProperties,
    } = resolve(document, schema);
    if (properties) found.push({ component, isClosed: additionalProperties === false });
    // A choice beside properties is a rule, not another object.
    const kinds = properties ? [] : [...oneOf, ...anyOf];
    for (const inner of [...Object.values(properties ?? {}), ...(items ? [items] : []), ...kinds])
      walk(inner, component);
  };
  walk(body, '');
  if (!found.some(({ isClosed }) => isClosed)) return [];
  return found.filter(({ isClosed }) => !isClosed).map(({ component }) => component);
}

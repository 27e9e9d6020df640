import { schemaPlaces } from './schema-places.js';
import type { Sides } from './sides.js';

/** A description of a field or a parameter. */
export interface TextPlace {
  /** Keys that lead to the node with the description. */
  path: string[];
  name: string;
  text: string;
}

/** Returns the descriptions of the fields and of the parameters of an operation. */
export function textPlaces(sides: Sides): TextPlace[] {
  const { parameters = {} } = sides.document.components;
  const fields = schemaPlaces(sides).flatMap(({ path, schema, name }) =>
    name && schema.description ? [{ path, name, text: schema.description }] : [],
  );
  const own = Object.entries(parameters).flatMap(([key, parameter]) => {
    // Components of this room are parameters.
    const { name, description: text } = parameter as { name: string; description?: string };
    return text ? [{ path: ['components', 'parameters', key], name, text }] : [];
  });
  return [...fields, ...own];
}

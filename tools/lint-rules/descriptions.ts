import type { Schema } from '../description/openapi-document.js';
import { isInsideRule } from './inside-rule.js';
import type { Visitor } from './rule.js';

/** Checks that each field has a description that says more than its name, ends its sentence, and begins a boolean's with "Whether". */
export function descriptions(): Visitor {
  return {
    SchemaProperties(properties, { report, resolve, location }) {
      if (isInsideRule(location)) return;
      for (const [name, property] of Object.entries(properties)) {
        if (onlySelects(property)) continue;
        const schema = resolve(property).node ?? property;
        const problem = problemOf(name, property.description ?? schema.description, schema);
        if (problem) report({ message: `${name}: ${problem}`, location: location.child(name) });
      }
    },
  };
}

/** Returns whether a variant of a `oneOf` repeats a field to select by its value; the field is described elsewhere. */
function onlySelects(property: Schema): boolean {
  if (property.type) return false;
  const isEmpty = Object.keys(property).length === 0;
  return isEmpty || 'const' in property || [property.enum, property.not].some(Boolean);
}

function problemOf(name: string, text: string | undefined, { type }: Schema): string | undefined {
  if (!text) return 'has no description.';
  if (plain(text) === plain(name)) return 'its description only repeats its name.';
  if (!/[.|]$/.test(text.trim())) return 'its description does not end with a full stop.';
  if (type === 'boolean' && !text.startsWith('Whether '))
    return 'a boolean is described as "Whether ...".';
  return undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

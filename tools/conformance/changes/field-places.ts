import type { Field, PageOperation } from '../pages/facts.js';
import { objectTableOf } from '../pages/tables-of-operation.js';

/** Returns the place of every field by the line of its row; a shared object has the place of its first use. */
export function fieldPlaces(operation: PageOperation): Map<number, string> {
  const places = new Map<number, string>();
  const walk = (fields: readonly Field[], place: string) => {
    for (const field of fields) {
      if (places.has(field.line)) continue;
      places.set(field.line, `${place}.${field.name}`);
      walk(objectTableOf(operation, field)?.fields ?? [], `${place}.${field.name}`);
    }
  };
  walk(operation.parameters, 'parameters');
  walk(operation.request?.fields ?? [], 'request');
  for (const { status, fields } of operation.responses) walk(fields, `response.${status}`);
  return places;
}

import type { Field, ObjectTable, PageOperation } from './facts.js';

type Tables = Pick<PageOperation, 'parameters' | 'request' | 'responses' | 'objects'>;

/** Returns the rows of all tables of an operation. */
export function fieldsOf({ parameters, request, responses, objects }: Tables): Field[] {
  const bodies = [request, ...responses, ...objects];
  return [...parameters, ...bodies.flatMap((table) => table?.fields ?? [])];
}

/** Returns the object table that a field refers to, if it could be read. */
export function objectTableOf(
  { objects }: Pick<PageOperation, 'objects'>,
  field: Field,
): ObjectTable | undefined {
  if (!field.object) return undefined;
  return objects.find(({ name, anchor }) =>
    field.anchor ? anchor === field.anchor : name === field.object,
  );
}

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

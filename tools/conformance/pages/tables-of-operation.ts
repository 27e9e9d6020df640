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

import type { PageOperation } from './facts.js';

/** Places of a page that do not agree with each other, though each of them can be read. */
export function looseEnds(operation: PageOperation): { line: number; text: string }[] {
  const { path, parameters, request, responses, objects } = operation;
  const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const fields = [request, ...responses, ...objects].flatMap((table) => table?.fields ?? []);

  const notInUri = inPath.filter(({ name }) => !placeholders.includes(name));
  const notInTable = placeholders.filter((name) => !inPath.some((row) => row.name === name));
  const unused = objects.filter(
    ({ name, anchor }) =>
      !fields.some((field) => field.object === name && (field.anchor ?? anchor) === anchor),
  );
  return [
    ...notInUri.map(({ name, line }) => ({
      line,
      text: `path parameter ${name} is not in the URI`,
    })),
    ...notInTable.map((name) => ({ line: 1, text: `{${name}} of the URI is in no table` })),
    ...unused.map(({ name, fields: rows }) => ({
      line: rows[0]?.line ?? 1,
      text: `no field refers to the object table ${name}`,
    })),
  ];
}

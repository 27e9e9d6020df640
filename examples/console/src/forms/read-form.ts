import type { FieldDefinition } from './field-definition.js';

/**
 * Reads a form into a body: `source_task.direction` becomes a field of an object. Empty fields are omitted.
 *
 * Values are not checked, because the service does that.
 */
export function readForm(form: HTMLFormElement, fields: readonly FieldDefinition[]): object {
  return bodyOf(new FormData(form), fields);
}

/** Returns the body that the values of a form make. */
export function bodyOf(values: FormData, fields: readonly FieldDefinition[]): object {
  const body = {};
  for (const field of fields) {
    const value = fieldValue(values, field);
    if (value !== undefined) place(body, field.name.split('.'), value);
  }
  return body;
}

function fieldValue(values: FormData, { name, kind }: FieldDefinition): unknown {
  if (kind === 'checkbox') return values.has(name);
  if (kind === 'checkboxes') return values.getAll(name);
  const text = `${values.get(name) ?? ''}`;
  if (text === '') return undefined;
  return kind === 'number' ? Number(text) : text;
}

function place(body: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown) {
  if (rest.length === 0) {
    body[name] = value;
    return;
  }
  const inner = (body[name] ?? {}) as Record<string, unknown>;
  body[name] = inner;
  place(inner, rest, value);
}

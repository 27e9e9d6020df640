import type { Schema } from '../openapi-document.js';
import type { Field } from '../vendor/facts.js';
import { type Report, show } from './difference.js';
import type { Variant } from './variants.js';

const numbers = ['minimum', 'maximum', 'minLength', 'maxLength', 'default'] as const;

/** Keywords that claim something of the values: each is on the page, or inferred with its evidence. */
const ours = [...numbers, 'enum', 'x-extensible-enum', 'const', 'pattern', 'anyOf'] as const;

const units: Record<string, RegExp> = {
  ms: /millisecond/,
  s: /second/,
  'KB/s': /KB\/s/,
  byte: /byte/,
  MB: /MB/,
  GB: /GB/,
};

/** Type of the description for a type of the vendor's tables. */
function jsonType(field: Field): string {
  const type = field.type.toLowerCase();
  if (type.startsWith('array') || type === 'list') return 'array';
  if (type === 'long' || type === 'int') return 'integer';
  return type;
}

/** Holds type, range, default, value list and unit of one field against one shape of ours. */
export function compareValues(field: Field, variant: Variant, place: string, report: Report): void {
  const { component } = variant;
  const schema = withAlternatives(variant.schema);
  const differ = (aspect: string, page: unknown, own: unknown) =>
    report({
      line: field.line,
      place,
      aspect,
      page_says: show(page),
      we_say: show(own),
      component,
    });

  const type = schema.type ?? (schema.properties ? 'object' : undefined);
  if (type !== jsonType(field)) differ('type', field.type, type);
  if (field.type === 'Long' && schema.format !== 'int64') differ('format', 'Long', schema.format);

  const inferred = schema['x-inferred'] ?? {};
  for (const keyword of numbers) {
    const own = schema[keyword];
    if (
      field[keyword] === undefined
        ? own !== undefined && !inferred[keyword]
        : field[keyword] !== own
    ) {
      differ(keyword, field[keyword], own);
    }
  }
  const values = schema.enum ?? schema['x-extensible-enum'];
  const list = schema.enum ? 'enum' : 'x-extensible-enum';
  if (field.enum ? !sameSet(field.enum, values) && !inferred[list] : values && !inferred[list]) {
    differ('enum', field.enum, values);
  }
  // A value of the page may be left out for no reason at all: no inference covers that.
  const lost = (field.enum ?? []).filter((value) => values && !values.includes(value));
  if (lost.length > 0 && inferred[list]) differ('enum', field.enum, values);
  for (const keyword of ours) {
    const isChecked = [...numbers, 'enum', 'x-extensible-enum'].includes(keyword);
    if (!isChecked && schema[keyword] !== undefined && !inferred[keyword]) {
      differ(keyword, undefined, schema[keyword]);
    }
  }
  const text = schema.description ?? '';
  if (field.unit && !(units[field.unit] ?? new RegExp(field.unit)).test(text)) {
    differ('unit', field.unit, text);
  }
  for (const value of field.special ?? []) {
    if (!text.includes(String(value))) differ('special value', value, text);
  }
}

/** A scalar of several types (`anyOf`) as one schema: its types as a list, its keywords beside them. */
function withAlternatives(schema: Schema): Schema {
  if (!schema.anyOf) return schema;
  const type = schema.anyOf.map((alternative) => String(alternative.type));
  return Object.assign({}, ...schema.anyOf, schema, { type });
}

function sameSet(left: readonly unknown[], right: readonly unknown[] | undefined): boolean {
  return left.length === right?.length && left.every((value) => right.includes(value));
}

import type { Schema } from '../../description/openapi-document.js';
import { code } from './entries.js';

/** Returns what the keywords of a schema say about one value, such as `4 to 64 characters`; not its type. */
export function schemaFacts(schema: Schema): string[] {
  const { format, pattern, uniqueItems, writeOnly, multipleOf, examples = [] } = schema;
  return [
    ...(format ? [`format ${code(format)}`] : []),
    ...(schema.enum ? [listed(schema.enum)] : []),
    ...('const' in schema ? [`always ${code(JSON.stringify(schema.const))}`] : []),
    ...range(schema.minimum, schema.maximum),
    ...range(schema.exclusiveMinimum, schema.exclusiveMaximum, 'exclusive'),
    ...range(schema.minLength, schema.maxLength, 'characters'),
    ...range(schema.minItems, schema.maxItems, 'items'),
    ...range(schema.minProperties, schema.maxProperties, 'properties'),
    ...(multipleOf === undefined ? [] : [`multiple of ${multipleOf}`]),
    ...(uniqueItems ? ['no item twice'] : []),
    ...(pattern ? [`pattern ${code(pattern)}`] : []),
    ...(schema.default === undefined ? [] : [`default ${code(JSON.stringify(schema.default))}`]),
    ...(writeOnly ? ['only in requests'] : []),
    ...(isShort(examples[0]) ? [`for example ${code(JSON.stringify(examples[0]))}`] : []),
  ];
}

function listed(values: readonly unknown[]): string {
  const list = values.map((value) => code(JSON.stringify(value))).join(', ');
  return values.length === 1 ? `always ${list}` : `one of ${list}`;
}

function range(least: number | undefined, most: number | undefined, unit = ''): string[] {
  const words = (text: string) => [unit ? `${text} ${unit}` : text];
  if (least !== undefined && least === most) return words(`exactly ${least}`);
  if (least !== undefined && most !== undefined) return words(`${least} to ${most}`);
  if (least !== undefined) return words(`at least ${least}`);
  return most === undefined ? [] : words(`at most ${most}`);
}

/** Returns whether an example is worth a place in a line; the samples show the others. */
function isShort(example: unknown): boolean {
  return example !== undefined && JSON.stringify(example).length <= 60;
}

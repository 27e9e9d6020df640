import {
  type OpenApiDocument,
  resolve,
  type Schema,
  schemaName,
} from '../../description/openapi-document.js';
import { code, type Entry } from './entries.js';
import { schemaFacts } from './schema-facts.js';

/** Places of schemas: a shared one is a link, any other is written out at its only use. */
export interface SchemaPlaces {
  document: OpenApiDocument;
  shared: ReadonlySet<string>;
}

/** Keywords that only tie fields together. */
const rules = ['if', 'then', 'else', 'not', 'dependentRequired', 'dependentSchemas'] as const;

/** Returns the line of a field or a parameter, with what is within it. */
export function schemaEntry(
  places: SchemaPlaces,
  label: string,
  schema: Schema,
  notes: readonly string[] = [],
): Entry {
  const node = written(places, schema);
  const facts = [typeOf(places, schema), ...notes, ...(node ? schemaFacts(node) : [])];
  const description = schema.description ?? node?.description;
  const text = `${label} (${facts.join(', ')})${description ? `: ${description}` : ''}`;
  return { text, entries: node ? contentEntries(places, node) : [] };
}

/** Returns entries for everything within a schema: fields, items, forms and rules. */
export function contentEntries(places: SchemaPlaces, schema: Schema): Entry[] {
  const { properties = {}, required = [], items, additionalProperties: others } = schema;
  const item = items && written(places, items);
  return [
    ...Object.entries(properties).map(([name, property]) =>
      schemaEntry(places, code(name), property, required.includes(name) ? ['required'] : []),
    ),
    ...(typeof others === 'object' ? [schemaEntry(places, 'any other name', others)] : []),
    ...(item && hasContent(item) ? itemEntries(places, item) : []),
    ...formEntries(places, schema),
    ...ruleEntries(schema),
  ];
}

/** Returns the type of a schema in words: a name, a link, or both for a list. */
export function typeOf(places: SchemaPlaces, schema: Schema): string {
  const name = schemaName(schema);
  if (name && places.shared.has(name)) return `[${name}](#schema/${name})`;
  const node = resolve(places.document, schema);
  const types = [node.type ?? []].flat().map((type) => {
    if (type !== 'array') return type;
    return node.items ? `array of ${typeOf(places, node.items)}` : type;
  });
  const words = types.join(' or ') || (formsOf(node) ? 'one of the forms below' : 'any value');
  return name ? `${words} ${code(name)}` : words;
}

/** Returns the schema to write out here; undefined when it is written elsewhere. */
function written({ document, shared }: SchemaPlaces, schema: Schema): Schema | undefined {
  const name = schemaName(schema);
  return name && shared.has(name) ? undefined : resolve(document, schema);
}

/** The fields of an object in a list, or one line about any other item. */
function itemEntries(places: SchemaPlaces, item: Schema): Entry[] {
  if (item.properties) return contentEntries(places, item);
  return [schemaEntry(places, 'each item', item)];
}

function hasContent(schema: Schema): boolean {
  const { type: _, ...rest } = schema;
  return Object.keys(rest).length > 0;
}

/** Returns the alternatives of a value, unless they are rules about fields only. */
function formsOf({ oneOf, anyOf }: Schema): Schema[] | undefined {
  const forms = oneOf ?? anyOf;
  return forms?.some((form) => form.$ref || form.type) ? forms : undefined;
}

function formEntries(places: SchemaPlaces, schema: Schema): Entry[] {
  const { propertyName, mapping = {} } = schema.discriminator ?? {};
  return (formsOf(schema) ?? []).map((form) => {
    const [value] = Object.entries(mapping).find(([, target]) => target === form.$ref) ?? [];
    const when = propertyName && value ? [`if ${code(propertyName)} is ${code(value)}`] : [];
    return schemaEntry(places, 'either', form, when);
  });
}

function ruleEntries(schema: Schema): Entry[] {
  const isRule = !formsOf(schema);
  const rule = Object.fromEntries(
    [...rules, ...(isRule ? (['oneOf', 'anyOf'] as const) : [])].flatMap((keyword) =>
      schema[keyword] === undefined ? [] : [[keyword, schema[keyword]]],
    ),
  );
  if (Object.keys(rule).length === 0) return [];
  return [{ text: `Rule, as JSON Schema: ${code(JSON.stringify(rule))}`, entries: [] }];
}

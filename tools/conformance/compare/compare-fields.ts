import type { OpenApiDocument } from '../../description/openapi-document.js';
import type { Field } from '../pages/facts.js';
import { objectTableOf } from '../pages/tables-of-operation.js';
import { compareCases } from './compare-cases.js';
import { compareOwnRules } from './compare-own-rules.js';
import { comparePresence } from './compare-rules.js';
import { compareValues } from './compare-values.js';
import { type Comparison, sayAt, show } from './difference.js';
import { namedIn, tooMuchOfList } from './evidence.js';
import { propertyOf, type Variant, variantsOf } from './variants.js';

/** Compares a table of fields with the shapes of an object, and the tables of its objects with theirs. */
export function compareFields(
  comparison: Comparison,
  fields: readonly Field[],
  owners: readonly Variant[],
  place: string,
): void {
  const { document, vendor, report } = comparison;
  for (const field of fields) {
    const at = `${place}.${field.name}`;
    const component = owners[0]?.component ?? '';
    const say = sayAt(report, { line: field.line, place: at, component });
    const properties = propertyOf(document, owners, field.name);
    if (properties.length === 0) {
      say('field', field.type, 'nothing');
      continue;
    }
    for (const owner of owners) {
      comparePresence(field, owner, owners, at, report);
      compareCases(field, owner, at, report);
    }
    const shown = properties.filter((property) => property.schema.type !== 'null');
    if (shown.length < properties.length) say('null', field.type, 'null as well');
    for (const property of asValueList(field, shown))
      compareValues(comparison, field, property, at);
    const table = objectTableOf(vendor, field);
    if (table) compareFields(comparison, table.fields, itemsOf(document, shown), at);
  }
  for (const owner of owners) reportOwnProperties(comparison, fields, owner, place);
  for (const owner of owners) compareOwnRules(fields, owner, place, report);
}

/** Returns the constants that tell kinds apart as one value list, if the page has a list. */
function asValueList(field: Field, properties: readonly Variant[]): readonly Variant[] {
  const [first] = properties;
  if (!field.enum || !first || !properties.every(({ schema }) => 'const' in schema))
    return properties;
  const { const: _one, ...schema } = first.schema;
  return [{ ...first, schema: { ...schema, enum: properties.map((one) => one.schema.const) } }];
}

function itemsOf(document: OpenApiDocument, properties: readonly Variant[]): Variant[] {
  return properties.flatMap((property) => {
    const { items } = property.schema;
    return items ? variantsOf(document, items, property) : [property];
  });
}

/** Reports fields that no table has, unless the evidence names them, and evidence that names others. */
function reportOwnProperties(
  { report }: Comparison,
  fields: readonly Field[],
  { schema, component }: Variant,
  place: string,
): void {
  const say = sayAt(report, { place, component });
  const names = new Set(fields.map(({ name }) => name));
  const own = Object.entries(schema.properties ?? {}).filter(([name]) => !names.has(name));
  const named = namedIn(schema, 'properties');
  for (const [name, property] of own.filter(([name]) => !named.includes(name)))
    sayAt(report, { place: `${place}.${name}`, component })(
      'field',
      'nothing',
      show(property.type),
    );
  const tooMuch = tooMuchOfList(
    schema,
    'properties',
    own.map(([name]) => name),
  );
  if (tooMuch) say('x-inferred', 'nothing', tooMuch);
  if (place.startsWith('request') && schema.additionalProperties === false)
    say('additionalProperties', 'nothing', 'refused');
}

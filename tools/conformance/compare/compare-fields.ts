import type { OpenApiDocument } from '../../description/openapi-document.js';
import type { Field, PageOperation } from '../pages/facts.js';
import { objectTableOf } from '../pages/tables-of-operation.js';
import { compareCases } from './compare-cases.js';
import { compareOwnRules } from './compare-own-rules.js';
import { comparePresence } from './compare-rules.js';
import { compareValues } from './compare-values.js';
import { type Report, show } from './difference.js';
import { namedIn, tooMuchOfList } from './evidence.js';
import { propertyOf, type Variant, variantsOf } from './variants.js';

/** What the comparison of one body needs at every level. */
export interface BodyContext {
  document: OpenApiDocument;
  vendor: PageOperation;
  /** Mandatory columns exist in tables of requests only. */
  isRequest: boolean;
  report: Report;
}

/** Holds a table of fields against the shapes of an object, and goes down into their objects. */
export function compareFields(
  context: BodyContext,
  fields: readonly Field[],
  owners: readonly Variant[],
  place: string,
): void {
  const { document, isRequest, report } = context;
  for (const field of fields) {
    const at = `${place}.${field.name}`;
    const { line } = field;
    const component = owners[0]?.component ?? '';
    const properties = propertyOf(document, owners, field.name);
    if (properties.length === 0) {
      report({
        line,
        place: at,
        aspect: 'field',
        page_says: field.type,
        we_say: 'nothing',
        component,
      });
      continue;
    }
    for (const owner of owners) {
      comparePresence(field, owner, at, isRequest, report);
      compareCases(field, owner, at, report);
    }
    const shown = properties.filter((property) => property.schema.type !== 'null');
    if (shown.length < properties.length) {
      const we_say = 'null as well';
      report({ line, place: at, aspect: 'null', page_says: field.type, we_say, component });
    }
    for (const property of asValueList(field, shown))
      compareValues(document, field, property, at, report);
    const table = objectTableOf(context.vendor, field);
    if (table) compareFields(context, table.fields, itemsOf(document, shown), at);
  }
  reportOwnProperties(context, fields, owners, place);
  for (const owner of owners) compareOwnRules(fields, owner, place, report);
}

/** Constants that tell kinds apart are the page's value list, if it has one. */
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

/** Fields of ours that no table has must be named as inferred, and no others. */
function reportOwnProperties(
  { report, isRequest }: BodyContext,
  fields: readonly Field[],
  owners: readonly Variant[],
  place: string,
): void {
  const names = new Set(fields.map(({ name }) => name));
  for (const { schema, component } of owners) {
    const own = Object.entries(schema.properties ?? {}).filter(([name]) => !names.has(name));
    const named = namedIn(schema, 'properties');
    for (const [name, property] of own.filter(([name]) => !named.includes(name))) {
      report({
        place: `${place}.${name}`,
        aspect: 'field',
        page_says: 'nothing',
        we_say: show(property.type),
        component,
      });
    }
    const tooMuch = tooMuchOfList(
      schema,
      'properties',
      own.map(([name]) => name),
    );
    if (tooMuch !== undefined)
      report({ place, aspect: 'x-inferred', page_says: 'nothing', we_say: tooMuch, component });
    if (isRequest && schema.additionalProperties === false) {
      report({
        place,
        aspect: 'additionalProperties',
        page_says: 'nothing',
        we_say: 'refused',
        component,
      });
    }
  }
}

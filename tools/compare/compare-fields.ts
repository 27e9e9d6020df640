import type { OpenApiDocument } from '../openapi-document.js';
import type { Condition, Field, Operation as VendorOperation } from '../vendor/facts.js';
import { compareValues } from './compare-values.js';
import { type Report, show } from './difference.js';
import { propertyOf, type Variant, variantsOf } from './variants.js';

/** What the comparison of one body needs at every level. */
export interface BodyContext {
  document: OpenApiDocument;
  vendor: VendorOperation;
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
  const { document, report } = context;
  for (const field of fields) {
    const at = `${place}.${field.name}`;
    const properties = propertyOf(document, owners, field.name);
    if (properties.length === 0) {
      report({
        line: field.line,
        place: at,
        aspect: 'field',
        page_says: field.type,
        we_say: 'nothing',
        component: owners[0]?.component ?? '',
      });
      continue;
    }
    comparePresence(context, field, owners, at);
    const shown = properties.filter((property) => property.schema.type !== 'null');
    if (shown.length < properties.length) {
      report({
        line: field.line,
        place: at,
        aspect: 'null',
        page_says: field.type,
        we_say: 'null as well',
        component: owners[0]?.component ?? '',
      });
    }
    for (const property of shown) compareValues(field, property, at, report);
    if (field.object)
      compareFields(context, objectFields(context, field), itemsOf(document, shown), at);
  }
  reportOwnProperties(context, fields, owners, place);
}

/** Who has the field, and who must have it. */
function comparePresence(
  context: BodyContext,
  field: Field,
  owners: readonly Variant[],
  place: string,
): void {
  const { condition } = field;
  for (const { schema, component, constants } of owners) {
    const says = (aspect: string, page_says: string, we_say: string) =>
      context.report({ line: field.line, place, aspect, page_says, we_say, component });
    const applies = condition ? meets(condition, constants) : true;
    const has = schema.properties?.[field.name] !== undefined;
    if (applies !== has && (applies || condition)) {
      says(
        'condition',
        condition ? `${condition.kind} with ${condition.of} ${condition.is}` : 'always',
        has ? 'present' : 'absent',
      );
    }
    if (!has) continue;
    if (field.excludes && !JSON.stringify(schema.not ?? {}).includes(`"${field.name}"`)) {
      says('not', `${field.excludes.join(' excludes ')}`, 'no such rule');
    }

    const isRequired = schema.required?.includes(field.name) ?? false;
    const isMandatory = field.mandatory === true || (condition?.kind === 'mandatory' && applies);
    if (isMandatory && !isRequired && !isRequiredByRule(field, schema))
      says('required', 'mandatory', 'optional');
    if (!isMandatory && isRequired && !schema['x-inferred']?.required)
      says('required', 'optional', 'mandatory');
  }
}

/** `either ... or` and `with SASL_SSL` are rules beside the list of required fields. */
function isRequiredByRule(field: Field, schema: Variant['schema']): boolean {
  if (field.eitherOr)
    return field.eitherOr.every((name) =>
      schema.oneOf?.some(({ required }) => required?.includes(name)),
    );
  if (!field.condition?.also) return false;
  const isRule = JSON.stringify(schema.if ?? {}).includes(`"${field.condition.also}"`);
  return isRule && (schema.then?.required?.includes(field.name) ?? false);
}

/** Whether a condition such as "source type is Redis" holds for a shape with these constants. */
function meets({ of, is }: Condition, constants: Record<string, unknown>): boolean {
  // The pages say source and target type, and Redis for the type REDIS_REPLICATOR_SOURCE.
  const name = { source: 'source_type', target: 'sink_type' }[of] ?? of;
  return String(constants[name] ?? '').startsWith(is.toUpperCase());
}

function objectFields({ vendor }: BodyContext, field: Field): readonly Field[] {
  const table = vendor.objects.find(({ name, anchor }) =>
    field.anchor ? anchor === field.anchor : name === field.object,
  );
  if (!table) throw new Error(`${vendor.page} has no table ${field.object}`);
  return table.fields;
}

function itemsOf(document: OpenApiDocument, properties: readonly Variant[]): Variant[] {
  return properties.flatMap((property) => {
    const { items } = property.schema;
    return items ? variantsOf(document, items, property) : [property];
  });
}

/** Fields and rules of ours that no table has must be marked as inferred. */
function reportOwnProperties(
  { report, isRequest }: BodyContext,
  fields: readonly Field[],
  owners: readonly Variant[],
  place: string,
): void {
  const names = new Set(fields.map(({ name }) => name));
  for (const { schema, component } of owners) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!names.has(name) && !property['x-inferred']?.property) {
        report({
          place: `${place}.${name}`,
          aspect: 'field',
          page_says: 'nothing',
          we_say: show(property.type),
          component,
        });
      }
    }
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

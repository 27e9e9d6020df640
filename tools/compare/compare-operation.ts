import {
  jsonOf,
  type OpenApiDocument,
  type Operation,
  resolve,
  type Schema,
} from '../openapi-document.js';
import type { Field, Operation as VendorOperation } from '../vendor/facts.js';
import { compareExamples } from './compare-examples.js';
import { type BodyContext, compareFields } from './compare-fields.js';
import { compareValues } from './compare-values.js';
import type { Difference, Report } from './difference.js';
import { variantsOf } from './variants.js';

/** Every place where an operation and its page differ. */
export function compareOperation(
  document: OpenApiDocument,
  operation: Operation,
  vendor: VendorOperation,
): Difference[] {
  const differences: Difference[] = [];
  const report: Report = (difference) => {
    differences.push({ operationId: operation.operationId, page: vendor.page, ...difference });
  };
  const differ = (place: string, aspect: string, page_says: string, we_say: string) =>
    report({ place, aspect, page_says, we_say });

  if (operation.path !== vendor.path) differ('path', 'path', vendor.path, operation.path);
  if (operation.method.toUpperCase() !== vendor.method)
    differ('method', 'method', vendor.method, operation.method.toUpperCase());
  if (operation['x-vendor']?.page !== vendor.page)
    differ('x-vendor', 'page', vendor.page, String(operation['x-vendor']?.page));
  // No page has a table of headers, so the credential is always ours.
  if (document.security?.length)
    differ('security', 'security', 'nothing', JSON.stringify(document.security));

  compareParameters(operation, vendor, report);
  compareRequest({ document, vendor, isRequest: true, report }, operation);
  compareResponses({ document, vendor, isRequest: false, report }, operation);
  compareExamples(document, operation, vendor, report);
  return differences;
}

function compareParameters(operation: Operation, vendor: VendorOperation, report: Report): void {
  for (const field of vendor.parameters) {
    const place = `parameters.${field.name}`;
    const own = operation.parameters.find(
      (parameter) => parameter.name === field.name && parameter.in === field.in,
    );
    if (!own) {
      report({
        line: field.line,
        place,
        aspect: 'field',
        page_says: `${field.in} parameter`,
        we_say: 'nothing',
      });
      continue;
    }
    const isRequired = own.required ?? false;
    if (isRequired !== (field.mandatory ?? false)) {
      report({
        line: field.line,
        place,
        aspect: 'required',
        page_says: `Mandatory: ${field.mandatory}`,
        we_say: String(isRequired),
      });
    }
    const schema = { description: own.description ?? '', ...own.schema };
    compareValues(field, { schema, component: '', constants: {} }, place, report);
  }
  for (const { name, in: location } of operation.parameters) {
    if (!vendor.parameters.some((field) => field.name === name && field.in === location)) {
      report({
        place: `parameters.${name}`,
        aspect: 'field',
        page_says: 'nothing',
        we_say: `${location} parameter`,
      });
    }
  }
}

function compareRequest(context: BodyContext, operation: Operation): void {
  const schema = jsonOf(operation.requestBody)?.schema;
  compareBody(context, context.vendor.request?.fields ?? [], schema, 'request');
}

function compareResponses(context: BodyContext, operation: Operation): void {
  const { vendor, report } = context;
  for (const { status, fields } of vendor.responses) {
    const own = operation.responses[status];
    if (own) compareBody(context, fields, jsonOf(own)?.schema, `response.${status}`);
    else
      report({
        place: `response.${status}`,
        aspect: 'status',
        page_says: status,
        we_say: 'nothing',
      });
  }
  for (const status of Object.keys(operation.responses)) {
    if (vendor.responses.some((answer) => answer.status === status)) continue;
    report({ place: `response.${status}`, aspect: 'status', page_says: 'nothing', we_say: status });
  }
}

function compareBody(
  context: BodyContext,
  fields: readonly Field[],
  schema: Schema | undefined,
  place: string,
): void {
  if ((schema !== undefined) !== fields.length > 0) {
    const [page_says, we_say] = fields.length > 0 ? ['a body', 'none'] : ['no body', 'a body'];
    context.report({ place, aspect: 'body', page_says, we_say });
  }
  if (!schema) return;
  const { document } = context;
  // A choice between kinds is a claim of its own: the page has one table for all.
  const own = resolve(document, schema);
  const owners = variantsOf(document, schema, { component: '', constants: {} });
  if (own.oneOf && !own.properties && !own['x-inferred']?.oneOf) {
    context.report({
      place,
      aspect: 'oneOf',
      page_says: 'nothing',
      we_say: `${owners.length} kinds`,
    });
  }
  compareFields(context, fields, owners, place);
}

import {
  bodyOf,
  type DescribedOperation,
  type Media,
  resolve,
} from '../../description/openapi-document.js';
import type { Field } from '../pages/facts.js';
import { type BodyContext, compareFields } from './compare-fields.js';
import { compareValues } from './compare-values.js';
import { variantsOf } from './variants.js';

/** Holds the body of the request against its tables. */
export function compareRequest(context: BodyContext, operation: DescribedOperation): void {
  const { vendor, report } = context;
  const { requestBody } = operation;
  compareBody(context, vendor.request?.fields ?? [], requestBody, 'request');
  if (vendor.request && requestBody && requestBody.required !== true)
    report({
      place: 'request',
      aspect: 'required',
      page_says: 'a body',
      we_say: 'an optional one',
    });
}

/** Holds the statuses and the bodies of the answers against their tables. */
export function compareResponses(context: BodyContext, operation: DescribedOperation): void {
  const { vendor, report } = context;
  for (const { status, fields } of vendor.responses) {
    const own = operation.responses[status];
    if (own) compareBody(context, fields, own, `response.${status}`);
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
  body: { content?: Record<string, Media> } | undefined,
  place: string,
): void {
  const { type, media } = bodyOf(body) ?? {};
  const schema = media?.schema;
  if ((schema !== undefined) !== fields.length > 0) {
    const [page_says, we_say] = fields.length > 0 ? ['a body', 'none'] : ['no body', 'a body'];
    context.report({ place, aspect: 'body', page_says, we_say });
  }
  if (!schema) return;
  const { document, vendor, report } = context;
  const isText = vendor.examples.some(
    (example) =>
      example.text &&
      (example.in === 'request' ? 'request' : `response.${example.status}`) === place,
  );
  if (type !== 'application/json' && !isText)
    report({ place, aspect: 'media', page_says: 'nothing', we_say: String(type) });
  // A choice between kinds is a claim of its own: the page has one table for all.
  const own = resolve(document, schema);
  const owners = variantsOf(document, schema, { component: '', constants: {} });
  if (own.oneOf && !own.properties && !own['x-inferred']?.oneOf) {
    report({
      place,
      aspect: 'oneOf',
      page_says: 'nothing',
      we_say: `${owners.length} kinds`,
    });
  }
  // A table of one row named "-" means the body itself.
  const [only] = fields;
  if (only?.name === '-')
    for (const owner of owners) compareValues(document, only, owner, place, report);
  else compareFields(context, fields, owners, place);
}

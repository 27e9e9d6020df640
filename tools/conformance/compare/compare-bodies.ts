import { bodyOf, type Media, resolve } from '../../description/openapi-document.js';
import type { Field } from '../pages/facts.js';
import { compareFields } from './compare-fields.js';
import { compareValues } from './compare-values.js';
import { type Comparison, sayAt } from './difference.js';
import { variantsOf } from './variants.js';

/** Compares the body of the request with its tables. */
export function compareRequest(comparison: Comparison): void {
  const { vendor, operation, report } = comparison;
  const { requestBody } = operation;
  compareBody(comparison, vendor.request?.fields ?? [], requestBody, 'request');
  if (vendor.request && requestBody && requestBody.required !== true)
    sayAt(report, { place: 'request' })('required', 'a body', 'an optional one');
}

/** Compares the statuses and the bodies of the answers with their tables. */
export function compareResponses(comparison: Comparison): void {
  const { vendor, operation, report } = comparison;
  const say = (status: string, page: string, own: string) =>
    sayAt(report, { place: `response.${status}` })('status', page, own);
  for (const { status, fields } of vendor.responses) {
    const own = operation.responses[status];
    if (own) compareBody(comparison, fields, own, `response.${status}`);
    else say(status, status, 'nothing');
  }
  for (const status of Object.keys(operation.responses)) {
    if (vendor.responses.some((answer) => answer.status === status)) continue;
    say(status, 'nothing', status);
  }
}

function compareBody(
  comparison: Comparison,
  fields: readonly Field[],
  body: { content?: Record<string, Media> } | undefined,
  place: string,
): void {
  const { document, vendor, report } = comparison;
  const say = sayAt(report, { place });
  const { type, media } = bodyOf(body) ?? {};
  const schema = media?.schema;
  if (schema && fields.length === 0) say('body', 'no body', 'a body');
  if (!schema && fields.length > 0) say('body', 'a body', 'none');
  if (!schema) return;
  const isText = vendor.examples.some(
    ({ text, in: side, status }) =>
      text && (side === 'request' ? 'request' : `response.${status}`) === place,
  );
  if (type !== 'application/json' && !isText) say('media', 'nothing', String(type));
  // A choice between kinds is a claim of the description: the page has one table for all kinds.
  const own = resolve(document, schema);
  const owners = variantsOf(document, schema, { component: '', constants: {} });
  if (own.oneOf && !own.properties && !own['x-inferred']?.oneOf)
    say('oneOf', 'nothing', `${owners.length} kinds`);
  // A table of one row named "-" means the body itself.
  const [only] = fields;
  if (only?.name === '-') for (const owner of owners) compareValues(comparison, only, owner, place);
  else compareFields(comparison, fields, owners, place);
}

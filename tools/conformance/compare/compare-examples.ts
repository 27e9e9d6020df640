import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { withoutCatchAll } from '../../description/catch-all.js';
import {
  bodyOf,
  jsonOf,
  type OpenApiDocument,
  type Schema,
} from '../../description/openapi-document.js';
import { type Comparison, sayAt } from './difference.js';

/**
 * Compares the examples of a page with the schemas.
 *
 * Answers are checked strictly: a field that no table has, or a value outside of a list, is a mistake
 * of the page that a deviation must name, although clients accept it.
 */
export function compareExamples({ document, operation, vendor, report }: Comparison): void {
  for (const { in: side, status = '200', line, text, value } of vendor.examples) {
    if (value === undefined && !text) continue;
    const isRequest = side === 'request';
    const body = isRequest ? operation.requestBody : operation.responses[status];
    const place = isRequest ? 'request' : `response.${status}`;
    const say = sayAt(report, { line, place });
    if (text) {
      say('example', 'text that is not JSON', bodyOf(body)?.type ?? 'no body');
      continue;
    }
    const schema = jsonOf(body)?.schema;
    if (!schema?.$ref) {
      say('example', 'a body', 'none');
      continue;
    }
    const validate = validatorOf(document, schema.$ref);
    if (!validate || validate(value)) continue;
    for (const error of validate.errors ?? []) {
      // The parameters differ by keyword; only `additionalProperties` has this one.
      const { additionalProperty } = error.params as { additionalProperty?: string };
      const steps = error.instancePath.split('/').filter((step) => !/^\d*$/.test(step));
      const at = [place, ...steps, ...(additionalProperty ? [additionalProperty] : [])].join('.');
      const page = additionalProperty
        ? 'a field of its example that no table has'
        : 'a value in its example';
      sayAt(report, { line, place: at })('example', page, error.message ?? error.keyword);
    }
  }
}

/** Validators of a description, created on first use. */
const readers = {
  byKind: new WeakMap<OpenApiDocument, Ajv2020>(),
  byTrial: new WeakMap<OpenApiDocument, Ajv2020>(),
};

function validatorOf(document: OpenApiDocument, reference: string): ValidateFunction | undefined {
  const read = (kind: keyof typeof readers) =>
    strictly(document, kind).getSchema(`description${reference}`);
  try {
    return read('byKind');
  } catch {
    // A kind has lost its discriminator, which the comparison of its fields reports.
    return read('byTrial');
  }
}

function strictly(document: OpenApiDocument, kind: keyof typeof readers): Ajv2020 {
  const known = readers[kind].get(document);
  if (known) return known;
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    discriminator: kind === 'byKind',
    // The linter checks the form of the schemas; to compile the schema of schemas takes longer than all else.
    validateSchema: false,
  });
  addFormats.default(ajv);
  ajv.addSchema(closed(withoutCatchAll(document)), 'description');
  readers[kind].set(document, ajv);
  return ajv;
}

/** Closes the objects and the value lists of a description, in place. */
function closed<T>(node: T): T {
  if (Array.isArray(node)) for (const item of node) closed(item);
  else if (typeof node === 'object' && node !== null) {
    // Objects that are no schema have none of these keywords.
    const schema = node as Schema;
    // With a discriminator, ajv reports the errors of one variant only; it rejects a mapping.
    delete schema.discriminator?.mapping;
    if (schema.type === 'object' && schema.properties) schema.additionalProperties ??= false;
    if (schema['x-extensible-enum']) schema.enum ??= schema['x-extensible-enum'];
    for (const value of Object.values(node)) closed(value);
  }
  return node;
}

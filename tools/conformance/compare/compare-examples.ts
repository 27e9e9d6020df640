import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {
  bodyOf,
  type DescribedOperation,
  jsonOf,
  type OpenApiDocument,
  type Schema,
} from '../../description/openapi-document.js';
import type { PageOperation } from '../pages/facts.js';
import type { Report } from './difference.js';

/**
 * Holds the examples of a page against our schemas.
 *
 * Answers are read strictly here: a field that no table has, or a value outside of a list, is a
 * slip of the page that a deviation must name, though a client lets it pass.
 */
export function compareExamples(
  document: OpenApiDocument,
  operation: DescribedOperation,
  vendor: PageOperation,
  report: Report,
): void {
  for (const example of vendor.examples) {
    const { line, text } = example;
    if (example.value === undefined && !text) continue;
    const body =
      example.in === 'request'
        ? operation.requestBody
        : operation.responses[example.status ?? '200'];
    const place = example.in === 'request' ? 'request' : `response.${example.status ?? '200'}`;
    if (text) {
      const we_say = bodyOf(body)?.type ?? 'no body';
      report({ line, place, aspect: 'example', page_says: 'text that is not JSON', we_say });
      continue;
    }
    const schema = jsonOf(body)?.schema;
    if (!schema?.$ref) {
      report({ line: example.line, place, aspect: 'example', page_says: 'a body', we_say: 'none' });
      continue;
    }
    const validate = validatorOf(document, schema.$ref);
    if (!validate || validate(example.value)) continue;
    for (const error of validate.errors ?? []) {
      // Each keyword of ajv has parameters of its own; only one has this.
      const { additionalProperty } = error.params as { additionalProperty?: string };
      const field = [
        ...error.instancePath
          .split('/')
          .slice(1)
          .filter((step) => !/^\d+$/.test(step)),
        additionalProperty ?? [],
      ].flat();
      report({
        line: example.line,
        place: [place, ...field].join('.'),
        aspect: 'example',
        page_says: additionalProperty
          ? 'a field of its example that no table has'
          : 'a value in its example',
        we_say: error.message ?? error.keyword,
      });
    }
  }
}

/** Two readers of a description, made when they are asked for. */
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
    // A kind has lost what tells it apart, which the comparison of its fields reports.
    return read('byTrial');
  }
}

function strictly(document: OpenApiDocument, kind: keyof typeof readers): Ajv2020 {
  const known = readers[kind].get(document);
  if (known) return known;
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: kind === 'byKind' });
  addFormats.default(ajv);
  ajv.addSchema(closed(structuredClone(document)), 'description');
  readers[kind].set(document, ajv);
  return ajv;
}

/** The same description with closed objects and closed value lists. */
function closed<T>(node: T): T {
  if (Array.isArray(node)) for (const item of node) closed(item);
  else if (typeof node === 'object' && node !== null) {
    // Any object is read as a schema: what is none has none of these keywords.
    const schema = node as Schema;
    // ajv follows the discriminator, for errors of one variant only, but wants no mapping.
    delete schema.discriminator?.mapping;
    if (schema.type === 'object' && schema.properties) schema.additionalProperties ??= false;
    if (schema['x-extensible-enum']) schema.enum ??= schema['x-extensible-enum'];
    for (const value of Object.values(node)) closed(value);
  }
  return node;
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { inject } from 'vitest';
import {
  bodyOf,
  type DescribedOperation,
  operationsOf,
  readDocument,
  type Schema,
} from '../../tools/description/openapi-document.js';

/** The description as one document, bundled from `openapi/` for this run. */
export const document = readDocument(inject('bundle'));

/** Operations of the description: the cases of the contract tests. */
export const operations = operationsOf(document);

/** Says what the client reads from a success of an operation that has a body. */
export function answerOf({ responses }: DescribedOperation): 'JSON' | 'text' | 'nothing' {
  const types = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([, response]) => bodyOf(response)?.type);
  if (types.includes('application/json')) return 'JSON';
  return types.includes('text/plain') ? 'text' : 'nothing';
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'description');

const inline = new WeakMap<Schema, ValidateFunction>();
let anonymous = 0;

/** Returns the validator for a schema of the bundle: a `$ref` or an inline schema. */
export function validatorOf(schema: Schema): ValidateFunction {
  const known = schema.$ref && ajv.getSchema(`description${schema.$ref}`);
  if (known) return known;
  const compiled = inline.get(schema) ?? compile(schema);
  inline.set(schema, compiled);
  return compiled;
}

function compile(schema: Schema): ValidateFunction {
  // References of an inline schema are local to the document, so they need its name here.
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"description#/');
  anonymous += 1;
  return ajv.compile({ $id: `inline-${anonymous}`, ...JSON.parse(text) });
}

/** Describes in one line why a value is invalid; empty when it is valid. */
export function problemsOf(schema: Schema, value: unknown): string {
  const validate = validatorOf(schema);
  if (validate(value)) return '';
  return (validate.errors ?? [])
    .map((error) => `${error.instancePath || '/'} ${error.message}`)
    .join('; ');
}

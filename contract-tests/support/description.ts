import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { inject } from 'vitest';
import {
  operationsOf,
  readDocument,
  type Schema,
} from '../../tools/description/openapi-document.js';

/** The description as one document, bundled for this run. */
export const document = readDocument(inject('bundle'));

/** Every operation of the description: the cases of the contract tests. */
export const operations = operationsOf(document);

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'description');

const inline = new WeakMap<Schema, ValidateFunction>();
let anonymous = 0;

/** A validator for a schema of the bundle, `$ref` or in place. */
export function validatorOf(schema: Schema): ValidateFunction {
  const known = schema.$ref && ajv.getSchema(`description${schema.$ref}`);
  if (known) return known;
  const compiled = inline.get(schema) ?? compile(schema);
  inline.set(schema, compiled);
  return compiled;
}

function compile(schema: Schema): ValidateFunction {
  // References in an inline schema start at the document: give them its name.
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"description#/');
  anonymous += 1;
  return ajv.compile({ $id: `inline-${anonymous}`, ...JSON.parse(text) });
}

/** What is wrong with a value, in one line; empty when it is valid. */
export function problemsOf(schema: Schema, value: unknown): string {
  const validate = validatorOf(schema);
  if (validate(value)) return '';
  return (validate.errors ?? [])
    .map((error) => `${error.instancePath || '/'} ${error.message}`)
    .join('; ');
}

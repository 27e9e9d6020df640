import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { MockDescription, Schema } from './form.js';

/** Returns the validator of a schema of the description; made when it is needed. */
export type ValidatorOf = (schema: Schema) => ValidateFunction;

/** Prepares validators: JSON Schema 2020-12, as OpenAPI 3.1 implies. */
export function createValidators({ schemas }: MockDescription): ValidatorOf {
  // A linter has checked the schemas; checking them again takes a third of the start.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
  });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'description', components: { schemas } });
  const made = new Map<Schema, ValidateFunction>();
  return (schema) => {
    const known = made.get(schema);
    if (known) return known;
    // References are local to the document, so they need its name here.
    const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"description#/');
    const validate = ajv.compile({ $id: `schema-${made.size}`, ...JSON.parse(text) });
    made.set(schema, validate);
    return validate;
  };
}

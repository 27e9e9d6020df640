import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Node } from '../description/form.js';
import { isRecord } from './is-record.js';
import { keysOf, valueAt } from './pointer.js';

/** The schemas of a bundle, each named by its JSON pointer. */
export interface Schemas {
  /** Returns a schema; empty when there is none. */
  at(pointer: string): Node;
  /** Follows a chain of references and returns the pointer of the target. */
  follow(pointer: string): string;
  /** Returns all errors of a value; their `parentSchema` is an object of the bundle. */
  errorsOf(pointer: string, value: unknown): readonly ErrorObject[];
}

/** Prepares the schemas of a bundle: JSON Schema 2020-12, as OpenAPI 3.1 implies. */
export function createSchemas(document: Node): Schemas {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    // Gives each error the schema that it belongs to.
    verbose: true,
    // A linter has checked the schemas. Compiling each once, and no better than needed, takes a quarter of the time.
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  ajv.addSchema(document, 'description');
  const made = new Map<string, ValidateFunction>();

  function validatorOf(pointer: string): ValidateFunction {
    const known = made.get(pointer);
    if (known) return known;
    const steps = keysOf(pointer).map((key) =>
      encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')),
    );
    // A reference, unlike a copy, leads to the objects of the bundle.
    const validate = ajv.compile({ $ref: `description#/${steps.join('/')}` });
    made.set(pointer, validate);
    return validate;
  }

  // Every value of an answer asks for its schemas, again and again.
  const found = new Map<string, Node>();
  const at = (pointer: string): Node => {
    const known = found.get(pointer);
    if (known) return known;
    const value = valueAt(document, pointer);
    const schema = isRecord(value) ? value : {};
    found.set(pointer, schema);
    return schema;
  };
  const follow = (pointer: string): string => {
    const { $ref } = at(pointer);
    return typeof $ref === 'string' ? follow($ref.slice(1)) : pointer;
  };
  return {
    at,
    follow,
    errorsOf(pointer, value) {
      const validate = validatorOf(pointer);
      return validate(value) ? [] : [...(validate.errors ?? [])];
    },
  };
}

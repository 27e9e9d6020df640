import type { MockDescription, MockOperation } from './form.js';
import { createRouter, type Router } from './route.js';
import { createValidators, type ValidatorOf } from './validators.js';

/** A description with what is made from it once. */
export interface Served {
  readonly description: MockDescription;
  readonly validatorOf: ValidatorOf;
  readonly route: Router;
  /** Returns an operation by its ID. */
  operation(operationId: string): MockOperation | undefined;
}

// Compiling validators takes longer than a test, and tests create a mock each.
const prepared = new WeakMap<MockDescription, Served>();

/** Prepares a description for requests. Mocks of the same description share the result. */
export function serve(description: MockDescription): Served {
  const known = prepared.get(description) ?? prepare(description);
  prepared.set(description, known);
  return known;
}

function prepare(description: MockDescription): Served {
  const byId = new Map(description.operations.map((one) => [one.operationId, one]));
  return {
    description,
    validatorOf: createValidators(description),
    route: createRouter(description.operations),
    operation: (operationId) => byId.get(operationId),
  };
}

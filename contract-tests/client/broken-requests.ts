import {
  type DescribedOperation,
  jsonOf,
  resolve,
} from '../../tools/description/openapi-document.js';
import { anyArguments, documentedArguments, exampleOf } from '../support/calls.js';
import { document, problemsOf } from '../support/description.js';
import type { Violation } from './violation.js';
import { violationsOf } from './violations.js';

/** A request that breaks one constraint of the description. */
export interface BrokenRequest {
  place: string;
  keyword: string;
  args: Record<string, unknown>;
}

/** Finds requests that each break one constraint, and the constraints without such a request. */
export function brokenRequests(operation: DescribedOperation): {
  requests: BrokenRequest[];
  unbroken: string[];
} {
  const requests = new Map<string, BrokenRequest>();
  const constraints = new Map<string, boolean>();
  const violations = [...brokenParameters(operation), ...brokenBodies(operation)];
  for (const { place, keyword, constraint, way, isFound, args } of violations) {
    constraints.set(constraint, constraints.get(constraint) || isFound);
    // One request per way is enough, whichever example it starts from.
    if (isFound && !requests.has(way)) requests.set(way, { place, keyword, args });
  }
  const unbroken = [...constraints].filter(([, isBroken]) => !isBroken).map(([name]) => name);
  return { requests: [...requests.values()], unbroken };
}

type BrokenPart = Violation & { args: Record<string, unknown> };

function brokenParameters(operation: DescribedOperation): BrokenPart[] {
  const args = anyArguments(operation);
  return operation.parameters.flatMap(({ name, schema, in: location }) => {
    const isPath = location === 'path';
    return violationsOf(schema, exampleOf(name, schema), name)
      .filter(({ keyword, value, isFound }) => {
        // Every value in a URL is text.
        if (keyword === 'type' && resolve(document, schema).type === 'string') return false;
        if (isFound && !['string', 'number', 'boolean'].includes(typeof value)) return false;
        // Without a path argument the URL is another one.
        return !(isPath && value === '');
      })
      .map((violation) => {
        const value = isPath ? String(violation.value) : violation.value;
        return { ...violation, args: { ...args, [name]: value } };
      });
  });
}

function brokenBodies(operation: DescribedOperation): BrokenPart[] {
  const schema = jsonOf(operation.requestBody)?.schema;
  if (!schema) return [];
  return documentedArguments(operation).flatMap(({ args }) =>
    violationsOf(schema, args.body, 'body').map((violation) => {
      // Proves that the description refuses the value, so the mock must refuse it as well.
      if (violation.isFound && problemsOf(schema, violation.value) === '')
        throw new Error(`${operation.operationId}: ${violation.place} breaks nothing`);
      return { ...violation, args: { ...args, body: violation.value } };
    }),
  );
}

import { type Auth, createDmsClient, tokenAuth } from 'otc-dms-kafka';
import {
  type DescribedOperation,
  examplesOf,
  jsonOf,
  resolve,
  type Schema,
} from '../../tools/description/openapi-document.js';
import { document } from './description.js';
import { type Call, methodOf } from './method-of.js';

/** Returns the method for an operation of a new client for the mock at `baseUrl`. */
export function callOf(
  baseUrl: string,
  operation: DescribedOperation,
  auth: Auth = tokenAuth('a-token'),
): Call {
  const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';
  // The mock gives the same answer to every attempt.
  return methodOf(createDmsClient({ baseUrl, projectId, auth, maxAttempts: 1 }), operation);
}

/** Returns the example of a parameter. */
export function exampleOf(name: string, schema: Schema): unknown {
  const [example] = resolve(document, schema).examples ?? [];
  if (example === undefined) throw new Error(`Parameter ${name} has no example`);
  return example;
}

/** Returns the documented arguments of an operation: one set per example of its body. */
export function documentedArguments(
  operation: DescribedOperation,
): { name: string; args: Record<string, unknown> }[] {
  const parameters = Object.fromEntries(
    operation.parameters.map(({ name, schema }) => [name, exampleOf(name, schema)]),
  );
  const bodies = examplesOf(document, jsonOf(operation.requestBody));
  if (!operation.requestBody) return [{ name: 'without a body', args: parameters }];
  return bodies.map(([name, body]) => ({ name, args: { ...parameters, body } }));
}

/** Returns the first set of documented arguments, for tests of the answer. */
export function anyArguments(operation: DescribedOperation): Record<string, unknown> {
  const [first] = documentedArguments(operation);
  if (!first) throw new Error(`${operation.operationId} has no example of its body`);
  return first.args;
}

/** Returns the title for the tests of an operation. */
export function titleOf({ method, path, operationId }: DescribedOperation): string {
  return `${method.toUpperCase()} ${path} · ${operationId}`;
}

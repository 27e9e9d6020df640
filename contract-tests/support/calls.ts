import { type Auth, type CallOptions, createDmsClient, tokenAuth } from 'otc-dms-kafka';
import {
  type DescribedOperation,
  examplesOf,
  jsonOf,
  resolve,
  type Schema,
} from '../../tools/description/openapi-document.js';
import { document } from './description.js';

/** A call of a client method as the contract tests make it: by name, with arguments from the description. */
export type Call = (args: Record<string, unknown>, options?: CallOptions) => Promise<unknown>;

/** The method of a client for the mock at `baseUrl` that belongs to an operation. */
export function callOf(
  baseUrl: string,
  { operationId }: DescribedOperation,
  auth: Auth = tokenAuth('a-token'),
): Call {
  const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';
  // The mock answers the same each time.
  const client = createDmsClient({ baseUrl, projectId, auth, maxAttempts: 1 });
  // Methods are called by the names of the description, which the compiler cannot see here.
  const method = (client as unknown as Record<string, Call | undefined>)[operationId];
  if (!method) throw new Error(`The client has no method ${operationId}`);
  return method;
}

/** The example of a parameter's schema. */
export function exampleOf(name: string, schema: Schema): unknown {
  const [example] = resolve(document, schema).examples ?? [];
  if (example === undefined) throw new Error(`Parameter ${name} has no example`);
  return example;
}

/** Documented arguments of an operation: one set for each example of its body. */
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

/** The first set: for tests that are about the answer. */
export function anyArguments(operation: DescribedOperation): Record<string, unknown> {
  const [first] = documentedArguments(operation);
  if (!first) throw new Error(`${operation.operationId} has no example of its body`);
  return first.args;
}

/** Title of the tests of an operation. */
export function titleOf({ method, path, operationId }: DescribedOperation): string {
  return `${method.toUpperCase()} ${path} · ${operationId}`;
}

import { BadRequestError } from 'otc-dms-kafka';
import { describe, expect, inject, it } from 'vitest';
import {
  type DescribedOperation,
  jsonOf,
  resolve,
} from '../../tools/description/openapi-document.js';
import { anyArguments, callOf, documentedArguments, exampleOf, titleOf } from '../support/calls.js';
import { document, operations, problemsOf } from '../support/description.js';
import type { Violation } from './violation.js';
import { violationsOf } from './violations.js';

const mockUrl = inject('mockUrl');

/** The rest of a refusal: a text, and at least one reason. */
const explained = {
  error_msg: expect.any(String),
  mock_reason: expect.arrayContaining([expect.objectContaining({ message: expect.any(String) })]),
};

const broken = operations.flatMap((operation) => {
  const { requests, unbroken } = brokenRequests(operation);
  if (requests.length + unbroken.length === 0) return [];
  return [[titleOf(operation), { operation, requests, unbroken }] as const];
});

describe.each(broken)('%s', (_, { operation, requests, unbroken }) => {
  it('has constraints that a request can break one by one', () => {
    expect(unbroken, 'name a value that breaks it: an enum, an example, a const').toEqual([]);
  });

  const cases = requests.map(
    (request) => [`${request.place} (${request.keyword})`, request] as const,
  );

  it.each(cases)('refuses %s', async (_case, { args }) => {
    const call = callOf(mockUrl, operation)(args);
    const error = await call.then(
      () => expect.fail('the mock accepted it'),
      (reason) => reason,
    );
    // The client itself refuses a limit above the maximum, and a body that is no object.
    if (/above the maximum|must be an object/.test(String(error))) return;
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error.code).toMatch(/^DMS\.\d+$/);
    expect(error.body).toEqual({ error_code: error.code, ...explained });
  });
});

describe.each(
  operations
    .filter(({ requestBody }) => requestBody?.required)
    .map((operation) => [titleOf(operation), operation] as const),
)('%s', (_, operation) => {
  it('refuses a request without its body', async () => {
    const { method, path, parameters } = operation;
    const args = anyArguments(operation);
    const url = new URL(
      mockUrl +
        path.replace(/\{(\w+)\}/g, (_placeholder, name) => encodeURIComponent(`${args[name]}`)),
    );
    // Everything else is present, so only the body is missing.
    for (const { name, in: place } of parameters)
      if (place === 'query') url.searchParams.set(name, String(args[name]));
    const headers = { 'X-Auth-Token': 'a-token' };
    // Not through the client, which would refuse to send it.
    const answer = await fetch(url, { method: method.toUpperCase(), headers });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      error_code: expect.stringMatching(/^DMS\.\d+$/),
      ...explained,
    });
  });
});

interface BrokenRequest {
  place: string;
  keyword: string;
  args: Record<string, unknown>;
}

/** Finds requests that each break one constraint, and the constraints without such a request. */
function brokenRequests(operation: DescribedOperation): {
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

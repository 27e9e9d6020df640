import { BadRequestError } from 'otc-dms-kafka';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../tools/mock/start-mock.js';
import { jsonOf, type Operation } from '../tools/openapi-document.js';
import { anyArguments, callOf, documentedArguments, exampleOf, titleOf } from './calls.js';
import { operations, problemsOf } from './description.js';
import { type Violation, violationsOf } from './violations.js';

/** Keywords that Prism does not enforce, since it reads schemas as draft 7. ajv alone proves them. */
const beyondPrism: Record<string, string> = {
  dependentRequired: 'draft 7 has no dependentRequired',
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const broken = operations.map((operation) => ({
  title: titleOf(operation),
  operation,
  requests: [...brokenParameters(operation), ...brokenBodies(operation)],
}));

describe.each(broken.filter(({ requests }) => requests.length > 0))(
  '$title',
  ({ operation, requests }) => {
    const cases = requests.map(
      (request) => [`${request.place} (${request.keyword})`, request] as const,
    );

    it.each(cases)('refuses %s', async (_, { keyword, args }) => {
      const call = callOf(mock.url, operation)(args);
      if (keyword in beyondPrism) return expect(call).resolves.toBeDefined();
      const error = await call.then(
        () => expect.fail('the mock accepted it'),
        (reason) => reason,
      );
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error.code).toMatch(/^DMS\.\d+$/);
      expect(error.body).toEqual({ error_code: error.code, error_msg: expect.any(String) });
    });
  },
);

interface BrokenRequest extends Omit<Violation, 'value'> {
  args: Record<string, unknown>;
}

function brokenParameters(operation: Operation): BrokenRequest[] {
  const args = anyArguments(operation);
  return operation.parameters.flatMap(({ name, schema, in: location }) => {
    // Every path argument is a string, and without one there is another URL: nothing to break.
    const isFreeText =
      location === 'path' &&
      schema.type === 'string' &&
      Object.keys(schema).every((keyword) => ['type', 'examples', 'description'].includes(keyword));
    if (isFreeText) return [];
    return violationsOf(schema, exampleOf(name, schema), name)
      .filter(({ value }) => ['string', 'number', 'boolean'].includes(typeof value))
      .map(({ value, ...violation }) => ({ ...violation, args: { ...args, [name]: value } }));
  });
}

function brokenBodies(operation: Operation): BrokenRequest[] {
  const schema = jsonOf(operation.requestBody)?.schema;
  if (!schema) return [];
  const unique = new Map<string, BrokenRequest>();
  for (const { name, args } of documentedArguments(operation)) {
    for (const { value: body, ...violation } of violationsOf(schema, args.body, `body ${name}`)) {
      // The proof that the description refuses it; the mock must follow.
      if (problemsOf(schema, body) === '') throw new Error(`${violation.place} breaks nothing`);
      unique.set(`${violation.place} ${violation.keyword}`, {
        ...violation,
        args: { ...args, body },
      });
    }
  }
  return [...unique.values()];
}

import { BadRequestError } from 'otc-dms-kafka';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../tools/mock/start-mock.js';
import { jsonOf, type Operation } from '../tools/openapi-document.js';
import { anyArguments, callOf, documentedArguments, exampleOf, titleOf } from './calls.js';
import { operations, problemsOf } from './description.js';
import { type Violation, violationsOf } from './violations.js';

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

    it.each(cases)('refuses %s', async (_, { args }) => {
      const call = callOf(mock.url, operation)(args);
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

describe.each(
  operations
    .filter(({ requestBody }) => requestBody)
    .map((operation) => [titleOf(operation), operation] as const),
)('%s', (_, { method, path, ...operation }) => {
  it('refuses a request without its body', async () => {
    // Not through the client, which refuses to send it.
    const args = anyArguments({ ...operation, method, path });
    const url = path.replace(/\{(\w+)\}/g, (_placeholder, name) =>
      encodeURIComponent(String(args[name])),
    );
    const headers = { 'X-Auth-Token': 'a-token' };
    const answer = await fetch(mock.url + url, { method: method.toUpperCase(), headers });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      error_code: expect.stringMatching(/^DMS\.\d+$/),
      error_msg: expect.any(String),
    });
  });
});

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

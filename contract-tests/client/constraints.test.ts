import { BadRequestError } from 'otc-dms-kafka';
import { describe, expect, inject, it } from 'vitest';
import { anyArguments, callOf, titleOf } from '../support/calls.js';
import { operations } from '../support/description.js';
import { brokenRequests } from './broken-requests.js';
import { sendRaw } from './send-raw.js';

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
    if (/above the maximum|must be an object/.test(String(error))) {
      return expectRefusal(await sendRaw(mockUrl, operation, args));
    }
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
    // Everything else is present, so only the body is missing.
    const { body: _left, ...args } = anyArguments(operation);
    await expectRefusal(await sendRaw(mockUrl, operation, args));
  });
});

async function expectRefusal(answer: Response): Promise<void> {
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    error_code: expect.stringMatching(/^DMS\.\d+$/),
    ...explained,
  });
}

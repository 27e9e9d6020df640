import { createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { describe, expect, inject, it } from 'vitest';
import { problemsOf } from '../support/description.js';
import { methodOf } from '../support/method-of.js';
import { compileProblems } from './compile-calls.js';
import { argumentsOf, requestSchema, requests, titled } from './messages.js';

const accepted = requests.filter(({ refused }) => refused === undefined);
const refused = requests.filter((request) => request.refused !== undefined);
const client = createDmsClient({
  baseUrl: inject('mockUrl'),
  projectId: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
  auth: tokenAuth('a-token'),
  maxAttempts: 1,
});

describe('a request that clients send', () => {
  it.each(titled(accepted))('%s is valid', (_, request) => {
    const schema = requestSchema(request);
    expect(schema !== undefined || request.body === undefined).toBe(true);
    expect(schema && request.body !== undefined ? problemsOf(schema, request.body) : '').toBe('');
  });

  it.each(titled(accepted))('%s is taken by the mock', async (_, request) => {
    const call = methodOf(client, request.operation);
    // A refusal rejects.
    await call(argumentsOf(request));
  });

  it('compiles without a cast', () => {
    expect(compileProblems(accepted)).toEqual([]);
  });
});

// A reason that is out of date would hide that the description has changed its mind.
it.each(titled(refused))('%s is refused, as a higher rank says', async (_, request) => {
  const call = methodOf(client, request.operation);
  const isTaken = await call(argumentsOf(request)).then(
    () => true,
    () => false,
  );
  expect(isTaken && compileProblems([request]).length === 0).toBe(false);
  expect(request.refused).toMatch(/\b(service|table|example|manual)\b/);
});

import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  type DescribedOperation,
  examplesOf,
  jsonOf,
} from '../../tools/description/openapi-document.js';
import { titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { createWorld } from '../support/world.js';
import { urlOf } from './request-url.js';

const { mock } = await createWorld();

/** A documented answer, with the example that asks for it. */
interface Scenario {
  status: string;
  /** Undefined for an answer without a body. */
  example?: string;
  value?: unknown;
}

function scenariosOf({ responses }: DescribedOperation): Scenario[] {
  return Object.entries(responses).flatMap(([status, response]): Scenario[] => {
    const examples = examplesOf(document, bodyOf(response)?.media);
    if (examples.length === 0) return [{ status }];
    return examples.map(([example, value]) => ({ status, example, value }));
  });
}

/** Asks for a scenario of an operation with its first documented request. */
async function ask(operation: DescribedOperation, prefer: string, wishes: [string, string][] = []) {
  const url = new URL(urlOf(operation), 'http://dms.test');
  for (const [name, value] of wishes) url.searchParams.set(name, value);
  const [body] = examplesOf(document, jsonOf(operation.requestBody));
  const answer = await mock.fetch(url, {
    method: operation.method.toUpperCase(),
    headers: { 'x-auth-token': 'any-token', 'content-type': 'application/json', prefer },
    ...(body && { body: JSON.stringify(body[1]) }),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.startsWith('application/json');
  const value = text === '' ? undefined : isJson ? JSON.parse(text) : text;
  return { status: `${answer.status}`, value };
}

const cases = operations.map((operation) => [titleOf(operation), operation] as const);

describe.each(cases)('%s', (_, operation) => {
  const scenarios = scenariosOf(operation);
  const known = scenarios.map(({ status, example }) =>
    example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  );

  it('gives each documented answer for Prefer', async () => {
    const before = mock.snapshot();
    for (const { status, example, value } of scenarios) {
      const parts = [`code=${status}`, ...(example === undefined ? [] : [`example=${example}`])];
      expect(await ask(operation, parts.join(', ')), parts.join()).toEqual({ status, value });
      expect(await ask(operation, parts.join(';')), parts.join()).toEqual({ status, value });
    }
    // A scenario is an answer, and no change.
    expect(mock.snapshot()).toEqual(before);
  });

  it('gives each documented answer for __code and __example, which outweigh Prefer', async () => {
    const before = mock.snapshot();
    for (const { status, example, value } of scenarios) {
      const wishes: [string, string][] = [['__code', status]];
      if (example !== undefined) wishes.push(['__example', example]);
      const other = example === undefined ? 'code=299' : 'code=299, example=other';
      expect(await ask(operation, other, wishes), wishes.join()).toEqual({ status, value });
    }
    expect(mock.snapshot()).toEqual(before);
  });

  const ofSuccess = scenarios[0]?.example ?? 'default';
  it.each([
    ['code=299', []],
    ['example=no-such', []],
    ['code=404, example=no-such', []],
    // An example of another answer.
    [`code=404, example=${ofSuccess}`, []],
    ['', [['__code', '299']]],
    ['', [['__example', 'no-such']]],
    [
      '',
      [
        ['__code', '404'],
        ['__example', ofSuccess],
      ],
    ],
  ] as [string, [string, string][]][])(
    'names the scenarios that exist for an unknown one: %s %j',
    async (prefer, wishes) => {
      const { status, value } = await ask(operation, prefer, wishes);
      expect(status).toBe('501');
      expect(value).toMatchObject({ error_code: 'MOCK.0501' });
      for (const one of known) expect(value.error_msg).toContain(one);
    },
  );
});

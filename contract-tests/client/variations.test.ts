import { BadRequestError } from 'otc-dms-kafka';
import { describe, expect, inject, it } from 'vitest';
import { jsonOf } from '../../tools/description/openapi-document.js';
import { anyArguments, callOf, documentedArguments, titleOf } from '../support/calls.js';
import { operations } from '../support/description.js';
import { beyondBounds, type Variation, variationsOf } from './variations.js';

const mockUrl = inject('mockUrl');

const cases = operations.flatMap((operation) => {
  const schema = jsonOf(operation.requestBody)?.schema;
  if (!schema) return [];
  const variations = new Map<string, Variation & { args: Record<string, unknown> }>();
  for (const { name, args } of documentedArguments(operation)) {
    for (const one of variationsOf(schema, args.body)) {
      const place = `${name}: ${one.place}`;
      variations.set(JSON.stringify(one.value), { ...one, place, args });
    }
  }
  const valid = [...variations.values()];
  const invalid = beyondBounds(
    schema,
    valid.map(({ value }) => value),
  );
  return [{ title: titleOf(operation), operation, valid, invalid }];
});

describe.each(cases)('$title', ({ operation, valid, invalid }) => {
  it('accepts documented requests with other values', async () => {
    const call = callOf(mockUrl, operation);
    const refused: string[] = [];
    for (const { place, value, args } of valid) {
      await call({ ...args, body: value }).catch((error) => refused.push(`${place}: ${error}`));
    }
    expect(refused).toEqual([]);
  });

  it.each(invalid)('refuses $place, which depends on other fields', async ({ value }) => {
    const args = { ...anyArguments(operation), body: value };
    const outcome = callOf(mockUrl, operation)(args);
    await expect(outcome).rejects.toBeInstanceOf(BadRequestError);
  });
});

it('has numbers whose bounds depend on other fields', () => {
  expect(cases.flatMap(({ invalid }) => invalid)).not.toEqual([]);
});

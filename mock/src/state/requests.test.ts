import { describe, expect, it } from 'vitest';
import {
  currentBundle,
  currentDescription,
  describedMock,
} from '../test-support/described-mock.js';

interface Body {
  readonly content: {
    readonly 'application/json': {
      readonly examples: Record<string, { $ref?: string; value?: unknown }>;
    };
  };
}

/** The bundle, as far as it is read here. */
interface Bundle {
  readonly paths: Record<string, Record<string, { readonly requestBody?: Body } | undefined>>;
  readonly components: { readonly examples: Record<string, { readonly value: unknown }> };
}

// A cast: the linter has checked the form of the bundle.
const bundle = (await currentBundle()) as unknown as Bundle;
const { operations } = await currentDescription();

/** Example requests of all operations: bodies, or undefined where there is none. */
const requests = operations.flatMap((operation) => {
  const { requestBody } = bundle.paths[operation.path]?.[operation.method.toLowerCase()] ?? {};
  const examples = requestBody?.content['application/json'].examples;
  if (!examples) return [{ operation, scenario: '', body: undefined }];
  return Object.entries(examples).map(([scenario, { $ref, value }]) => {
    const name = $ref?.split('/').at(-1) ?? '';
    const body = $ref ? bundle.components.examples[name]?.value : value;
    return { operation, scenario, body };
  });
});

describe('the fresh world', () => {
  it.each(requests.map((one) => [`${one.operation.operationId} ${one.scenario}`, one] as const))(
    'answers the example %s, and the answer fits the description',
    async (_, { operation, body }) => {
      const mock = await describedMock();
      const answer = await mock.answer({
        method: operation.method,
        target: operation.path.replace(
          /\{(\w+)\}/g,
          (__, name) => `${operation.pathExamples[name]}`,
        ),
        headers: { 'x-auth-token': 'token' },
        body: body === undefined ? '' : JSON.stringify(body),
      });
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
      // A refusal by the state says why.
      if (answer.status >= 400) expect(answer.reasons?.length).toBeGreaterThan(0);
    },
  );
});

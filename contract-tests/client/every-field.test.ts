import { createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { createMock, type MockOperation } from 'otc-dms-kafka-mock';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonOf } from '../../tools/description/openapi-document.js';
import { anyArguments, titleOf } from '../support/calls.js';
import { operations, problemsOf } from '../support/description.js';
import { methodOf } from '../support/method-of.js';
import { description, projects } from '../support/world.js';
import { fullValuesOf } from './sample-values.js';

// Examples show what is usual. These answers have each field that the description allows.
const cases = operations.flatMap((operation) =>
  Object.entries(operation.responses).flatMap(([status, response]) => {
    const schema = jsonOf(response)?.schema;
    if (!schema) return [];
    const values = fullValuesOf(schema).filter((value) => problemsOf(schema, value) === '');
    return [{ operation, title: titleOf(operation), status, schema, values }];
  }),
);
const asked = new Set<string>();
/** Most refusals share their schema. */
const distinct = cases.filter(({ schema, status, operation }) => {
  const key = Number(status) < 300 ? operation.operationId : JSON.stringify(schema);
  return asked.size < asked.add(key).size;
});

let call: (operationId: string) => ReturnType<typeof methodOf>;
beforeAll(async () => {
  const mock = await createMock({
    description: { ...description, operations: description.operations.map(withFullAnswers) },
    seed: 'empty',
  });
  const dms = createDmsClient({
    baseUrl: 'http://dms.test',
    projectId: projects.world,
    auth: tokenAuth('a-token'),
    fetch: mock.fetch,
    maxAttempts: 1,
  });
  call = (operationId) => methodOf(dms, { operationId });
});

describe.each(distinct)('$title, $status', ({ operation, status, values }) => {
  it('reaches the caller with each described field', async () => {
    expect(values).not.toEqual([]);
    for (const [index, value] of values.entries()) {
      const headers = { Prefer: `code=${status}, example=${nameOf(index)}` };
      const answer = call(operation.operationId)(anyArguments(operation), { headers }).catch(
        ({ body }) => body,
      );
      expect(await answer).toEqual(value);
    }
  });
});

/** Returns an operation that answers with our values instead of its examples, whatever the state. */
function withFullAnswers(operation: MockOperation): MockOperation {
  const responses = operation.prism.responses.map(({ contents = [], ...response }) => ({
    ...response,
    contents: contents.map((content) => ({
      ...content,
      examples: examplesFor(operation.operationId, response.code),
    })),
  }));
  return { ...operation, prism: { ...operation.prism, responses }, effect: undefined };
}

function examplesFor(operationId: string, code: string) {
  const isOwn = ({ operation, status }: (typeof cases)[number]) =>
    operation.operationId === operationId && status === code;
  const { values = [] } = cases.find(isOwn) ?? {};
  return values.map((value, index) => ({ id: nameOf(index), key: nameOf(index), value }));
}

function nameOf(index: number): string {
  return `full-${index}`;
}

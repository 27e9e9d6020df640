import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { readDescription } from 'otc-dms-kafka-mock/description';
import { beforeAll, describe, expect, it } from 'vitest';
import { titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { urlOf } from './request-url.js';

/** Returns the paths of the description, where each operation answers its ID and requires nothing else. */
function idsOnly(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { path, method, operationId, parameters } of operations) {
    const content = {
      'text/plain': { schema: { type: 'string' }, examples: { id: { value: operationId } } },
    };
    paths[path] = {
      ...paths[path],
      [method]: {
        operationId,
        parameters: parameters
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => ({ name, in: 'path', required: true, schema: {} })),
        responses: { 200: { description: 'Its ID.', content } },
      },
    };
  }
  return { openapi: '3.1.0', info: document.info, paths };
}

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ description: await readDescription(idsOnly()) });
});

// Templates such as /v2/{engine}/{project_id}/instances and /v2/{project_id}/instances/{instance_id}
// look alike.
describe('the mock', () => {
  it.each(operations.map((operation) => [titleOf(operation), operation] as const))(
    'routes to the operation of the URL: %s',
    async (_, operation) => {
      const method = operation.method.toUpperCase();
      const answer = await mock.fetch(`http://dms.test${urlOf(operation)}`, { method });
      expect(await answer.text()).toBe(operation.operationId);
    },
  );
});

import { createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { describe, expect, inject, it } from 'vitest';
import { type DescribedOperation, resolve } from '../../tools/description/openapi-document.js';
import { anyArguments, titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';
import { methodOf } from '../support/method-of.js';

/** Sends a call to the mock, and returns the URL. */
async function urlOfCall(operation: DescribedOperation, args: Record<string, unknown>) {
  const sent: string[] = [];
  const dms = createDmsClient({
    baseUrl: inject('mockUrl'),
    projectId: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
    auth: tokenAuth('a-token'),
    fetch: (url, init) => {
      sent.push(url);
      return fetch(url, init);
    },
    maxAttempts: 1,
  });
  await methodOf(dms, operation)(args);
  return new URL(sent[0] ?? '');
}

/** Returns the only value of a parameter, which the client fills in. */
function onlyValue({ schema }: DescribedOperation['parameters'][number]): unknown {
  const { enum: list = [] } = resolve(document, schema);
  return list.length === 1 ? list[0] : undefined;
}

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))(
  '%s',
  (_, operation) => {
    const { path, parameters, requestBody } = operation;
    const needed = parameters
      .filter((parameter) => parameter.required && onlyValue(parameter) === undefined)
      .map(({ name }) => name)
      .concat(requestBody?.required ? ['body'] : []);
    const all = anyArguments(operation);
    const args = Object.fromEntries(
      needed.filter((name) => name !== 'project_id').map((name) => [name, all[name]]),
    );

    it('is accepted with its required arguments alone', async () => {
      const { pathname, searchParams } = await urlOfCall(operation, args);
      const only = parameters.filter((parameter) => onlyValue(parameter) !== undefined);
      for (const parameter of only) {
        const isSegment = parameter.in === 'path';
        const position = path.split('/').indexOf(`{${parameter.name}}`);
        const sent = isSegment ? pathname.split('/')[position] : searchParams.get(parameter.name);
        expect(sent, parameter.name).toBe(onlyValue(parameter));
      }
    });
  },
);

import { createDmsClient, InvalidResponseError, tokenAuth } from 'otc-dms-kafka';
import { describe, expect, it } from 'vitest';
import type { DescribedOperation } from '../../tools/description/openapi-document.js';
import { anyArguments, titleOf } from '../support/calls.js';
import { answerOf, operations } from '../support/description.js';
import { methodOf } from '../support/method-of.js';

// Statuses of successes that a service may add; each operation documents other ones.
const statuses = [201, 202];

const body = { id: 'an-id' };
const withJson = () => ({ text: JSON.stringify(body), type: 'application/json' });
const withNothing = () => ({ text: '', type: undefined });

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))(
  '%s',
  (_, operation) => {
    const undocumented = statuses.filter((status) => !(status in operation.responses));
    const answer = answerOf(operation);
    const mayBeEmpty = Object.entries(operation.responses).some(
      ([status, { content }]) => status.startsWith('2') && !content,
    );

    it.each(undocumented)('takes %s for a success, with a body', async (status) => {
      const expected = answer === 'text' ? JSON.stringify(body) : body;
      expect(await answered(operation, status, withJson())).toEqual(expected);
    });

    it.each([...undocumented, 200])('loses no body of status %s', async (status) => {
      const sent = { text: 'success', type: undefined };
      const outcome = answered(operation, status, sent).catch((error: unknown) => error);
      if (answer === 'text' || answer === 'nothing') expect(await outcome).toBe('success');
      else expect(await outcome).toMatchObject({ body: 'success' });
    });

    it.each(undocumented)('takes %s without a body as its answer allows', async (status) => {
      const outcome = answered(operation, status, withNothing());
      if (answer !== 'JSON' || mayBeEmpty) {
        return expect(await outcome).toBe(answer === 'text' ? '' : undefined);
      }
      // The caller was promised a body.
      await expect(outcome).rejects.toBeInstanceOf(InvalidResponseError);
      return expect(outcome).rejects.toMatchObject({ status, attempts: 1, body: '' });
    });

    it('takes 204 for a success without a body', async () => {
      expect(await answered(operation, 204, withNothing())).toBeUndefined();
    });
  },
);

it('has operations that answer JSON, text and nothing', () => {
  expect(new Set(operations.map(answerOf))).toEqual(new Set(['JSON', 'text', 'nothing']));
});

/** Makes a call that is answered with a status and a body. */
async function answered(
  operation: DescribedOperation,
  status: number,
  { text, type }: { text: string; type: string | undefined },
): Promise<unknown> {
  const client = createDmsClient({
    baseUrl: 'http://127.0.0.1:1',
    projectId: '0123456789abcdef0123456789abcdef',
    auth: tokenAuth('a-token'),
    fetch: async () =>
      new Response(text || null, { status, headers: { ...(type && { 'content-type': type }) } }),
  });
  return methodOf(client, operation)(anyArguments(operation));
}

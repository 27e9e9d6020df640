import { ApiError, createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { describe, expect, it } from 'vitest';
import { anyArguments } from '../support/calls.js';
import { problemsOf } from '../support/description.js';
import { methodOf } from '../support/method-of.js';
import { answerSchema, answers, type Message, titled } from './messages.js';

const accepted = answers.filter(({ refused }) => refused === undefined);

describe('an answer that clients read', () => {
  it.each(titled(accepted))('%s is valid', (_, answer) => {
    const schema = answerSchema(answer);
    if (answer.body === undefined)
      return expect(answer.operation.responses).toHaveProperty(`${answer.status}`);
    expect(schema).toBeDefined();
    return expect(schema && problemsOf(schema, answer.body)).toBe('');
  });

  it.each(titled(accepted))('%s reaches the caller whole', async (_, answer) => {
    const { status = 0, body } = answer;
    const end = await answered(answer).catch((error: unknown) => error);
    if (status < 300) return expect(end).toEqual(body);
    expect(end).toBeInstanceOf(ApiError);
    return expect(end).toMatchObject({ status, ...(body !== undefined && { body }) });
  });
});

/** Makes a call that is answered as the source shows. */
function answered({ operation, status = 0, body }: Message): Promise<unknown> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  const headers = { ...(text && { 'content-type': type }) };
  const client = createDmsClient({
    baseUrl: 'http://127.0.0.1:1',
    projectId: '0123456789abcdef0123456789abcdef',
    auth: tokenAuth('a-token'),
    maxAttempts: 1,
    fetch: async () => new Response(text || null, { status, headers }),
  });
  return methodOf(client, operation)(anyArguments(operation));
}

import { createMock, type MockDescription } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import type { Answered } from './failures.js';

/** A mock that listens, and its answers to the cases of a run. */
export interface ServedMock {
  readonly url: string;
  readonly token: string;
  /** First answer to each case, by the ID of the case. */
  readonly answers: ReadonlyMap<string, Answered>;
  close(): Promise<void>;
}

const user = { name: 'a-user', password: 'a-password', domain: { name: 'a-domain' } };
const login = {
  auth: {
    identity: { methods: ['password'], password: { user } },
    scope: { project: { name: 'eu-de' } },
  },
};

/**
 * Serves a mock that takes only a token of its own.
 *
 * @param isFresh whether each request meets the objects of the examples, whatever earlier requests changed.
 */
export async function serveToCases(
  description: MockDescription,
  isFresh: boolean,
): Promise<ServedMock> {
  const mock = await createMock({ description, auth: 'strict', stepMs: 0 });
  const { headers } = await mock.fetch('http://dms.test/v3/auth/tokens?nocatalog=true', {
    method: 'POST',
    body: JSON.stringify(login),
  });
  const start = mock.snapshot();
  const answers = new Map<string, Answered>();
  const server = await serveMock({
    answer: async (request) => {
      if (isFresh) mock.restore(start);
      const answer = await mock.answer(request);
      const id = request.headers['x-schemathesis-testcaseid'];
      if (id !== undefined && !answers.has(id)) answers.set(id, answer);
      return answer;
    },
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    token: headers.get('x-subject-token') ?? '',
    answers,
    close: () => server.close(),
  };
}

import { setupServer } from 'msw/node';
import { createMock } from 'otc-dms-kafka-mock';
import { handlers } from 'otc-dms-kafka-mock/msw';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createClient } from '../connection/create-client.js';

const baseUrl = 'http://dms.test';
const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';

/** Instance of the examples that has topics, groups and tasks. */
export const shop = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';

/** Client of the mocked service. */
export const dms = createClient({ baseUrl, projectId, token: 'any-token' });

/** Answers all requests of a test file from a mock, which is new for each test. */
export async function mockService() {
  const mock = await createMock({ stepMs: 0 });
  const server = setupServer(...handlers(mock, { baseUrl }));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  beforeEach(() => mock.reset());
  afterAll(() => server.close());
  return mock;
}

/** Returns the error that a call ends with. */
export async function errorOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('The call succeeded.');
}

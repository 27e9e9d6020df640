import {
  type ApiError,
  type ConnectionError,
  createDmsClient,
  type DmsClient,
  DmsError,
  InvalidResponseError,
  RateLimitError,
  type SmartConnectTaskList,
  TimeoutError,
  tokenAuth,
} from 'otc-dms-kafka';
import { createHttp } from 'otc-dms-kafka/http';
import { describe, expectTypeOf, it } from 'vitest';

declare const dms: DmsClient;
const instance_id = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
const task_id = '8a205bbd-7181-4b5e-9bd6-37274ce84577';

describe('a client', () => {
  const auth = tokenAuth('a-token');
  const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';

  it('needs a region or a URL, a project and a credential', () => {
    createDmsClient({ region: 'eu-de', projectId, auth });
    createDmsClient({ baseUrl: 'http://127.0.0.1:4010', projectId, auth });
    // @ts-expect-error neither
    createDmsClient({ projectId, auth });
    // @ts-expect-error both
    createDmsClient({ region: 'eu-de', baseUrl: 'http://127.0.0.1:4010', projectId, auth });
    // @ts-expect-error unknown region
    createDmsClient({ region: 'eu-fr', projectId, auth });
    // @ts-expect-error no credential
    createDmsClient({ region: 'eu-de', projectId });
  });

  it('needs no project where the credential finds it', () => {
    createDmsClient({ region: 'eu-de', auth });
    createDmsClient({ region: 'eu-de', projectId: undefined, auth });
  });

  it('takes a fetch, a logger and hooks', () => {
    createDmsClient({
      region: 'eu-de',
      auth,
      fetch: (url, init) => globalThis.fetch(url, init),
      logger: console,
      maxConcurrency: 4,
      onRequest({ operationId, headers, attempt, body }) {
        expectTypeOf(operationId).toEqualTypeOf<string>();
        expectTypeOf(attempt).toEqualTypeOf<number>();
        expectTypeOf(body).toEqualTypeOf<unknown>();
        headers.traceparent = '00';
      },
      async onResponse({ status, requestId, durationMs }) {
        expectTypeOf(status).toEqualTypeOf<number | undefined>();
        expectTypeOf(requestId).toEqualTypeOf<string | undefined>();
        expectTypeOf(durationMs).toEqualTypeOf<number>();
      },
      onRetry({ delayMs }) {
        expectTypeOf(delayMs).toEqualTypeOf<number>();
      },
    });
    // @ts-expect-error half a logger
    createDmsClient({ region: 'eu-de', auth, logger: { debug() {} } });
  });

  it('takes limits and attempts, for itself and for a call', () => {
    const { signal } = new AbortController();
    const limits = { timeoutMs: 5_000, deadlineMs: Infinity, maxAttempts: 1, signal };
    createDmsClient({ region: 'eu-de', auth, ...limits, retryDelayMs: 1, maxRetryDelayMs: 2 });
    const call = { ...limits, headers: { Prefer: 'code=404' } };
    dms.showConnectorTask({ instance_id, task_id }, call);
    dms.listConnectorTasks({ instance_id }, call);
    dms.listAvailableZones(undefined, call);
    // @ts-expect-error for the client only
    dms.showConnectorTask({ instance_id, task_id }, { maxConcurrency: 1 });
    // @ts-expect-error a number
    dms.showConnectorTask({ instance_id, task_id }, { timeoutMs: '5' });
    // @ts-expect-error for calls only
    createDmsClient({ region: 'eu-de', auth, headers: {} });
  });

  it('offers typed paths', async () => {
    const { data, error, response } = await createHttp(dms).GET(
      '/v2/{project_id}/instances/{instance_id}/connector/tasks',
      { params: { path: { project_id: projectId, instance_id }, query: { limit: 50 } } },
    );
    expectTypeOf(data).toEqualTypeOf<SmartConnectTaskList | undefined>();
    expectTypeOf(error?.error_code).toEqualTypeOf<string | undefined>();
    expectTypeOf(response).toEqualTypeOf<Response>();
  });
});

describe('an error', () => {
  it('is narrowed by its class', () => {
    const caught: unknown = undefined;
    if (caught instanceof TimeoutError) {
      expectTypeOf(caught).toExtend<ConnectionError>();
      expectTypeOf(caught.isUnsent).toEqualTypeOf<boolean>();
    } else if (caught instanceof RateLimitError) {
      expectTypeOf(caught).toExtend<ApiError>();
      expectTypeOf(caught.retryAfter).toEqualTypeOf<string | undefined>();
      expectTypeOf(caught.remedy).toEqualTypeOf<string | undefined>();
    } else if (caught instanceof InvalidResponseError) {
      expectTypeOf(caught.body).toEqualTypeOf<unknown>();
    } else if (caught instanceof DmsError) {
      // @ts-expect-error not every one has a status
      caught.status;
    }
  });
});

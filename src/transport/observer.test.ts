import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answer,
  endOf,
  networkError,
  operationWhere,
  refusal,
  type Step,
  TOKEN,
  testClient,
} from '../test-support/test-client.js';
import type { Logger, RequestEvent, ResponseEvent, RetryEvent } from './watchers.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A logger that keeps its lines, level first. */
function keeping() {
  const lines: string[] = [];
  const to = (level: string) => (line: string) => lines.push(`${level} ${line}`);
  const logger: Logger = {
    debug: to('debug'),
    info: to('info'),
    warn: to('warn'),
    error: to('error'),
  };
  return { logger, lines };
}

const [operationId] = operationWhere(({ method, query }) => method === 'GET' && !query);
const later = (response: () => Response) => async () => {
  await new Promise((resolve) => setTimeout(resolve, 12));
  return response();
};

describe('logger', () => {
  it('gets one line per attempt', async () => {
    const { logger, lines } = keeping();
    const { call } = testClient([503, networkError(), later(() => answer(200))], { logger });
    await endOf(call());
    expect(lines).toEqual([
      `warn ${operationId}: 503 DMS.1 in 0 ms, attempt 1, again in 250 ms`,
      `warn ${operationId}: ConnectionError in 0 ms, attempt 2, again in 500 ms`,
      `debug ${operationId}: 200 in 12 ms, attempt 3`,
    ]);
  });

  it.each<[string, Step, string]>([
    ['a success', 200, 'debug'],
    ['a refusal', 404, 'info'],
    ['a redirect', () => answer(302, { Location: '/' }), 'info'],
    ['a failure of the service', 500, 'error'],
    ['a failure of the network', networkError(), 'error'],
  ])('gets %s on its level', async (_, step, level) => {
    const { logger, lines } = keeping();
    const { call } = testClient([step], { logger, maxAttempts: 1 });
    await endOf(call());
    expect(lines).toEqual([expect.stringMatching(`^${level} ${operationId}: `)]);
  });

  it.each<[string, () => Response]>([
    ['header', () => answer(404, { 'X-Request-Id': 'r-1' })],
    ['body', () => Response.json({ error_code: 'DMS.1', request_id: 'r-1' }, { status: 404 })],
  ])('gets the request id of the %s', async (_, step) => {
    const { logger, lines } = keeping();
    await endOf(testClient([step], { logger }).call());
    expect(lines).toEqual([`info ${operationId}: 404 DMS.1 in 0 ms, attempt 1, request id r-1`]);
  });

  it('gets the repetition of a 401 as a warning', async () => {
    const { logger, lines } = keeping();
    const auth = { authenticate: () => ({}), renew: () => true };
    await endOf(testClient([401, 200], { logger, auth }).call());
    expect(lines[0]).toBe(`warn ${operationId}: 401 DMS.1 in 0 ms, attempt 1, again in 0 ms`);
  });

  it('is waited for, and ends the call when it rejects', async () => {
    const failure = new Error('the log is full');
    const write = () => Promise.reject(failure);
    const logger = { debug: write, info: write, warn: write, error: write };
    expect(await endOf(testClient([200], { logger }).call())).toBe(failure);
  });

  it('keeps its own this', async () => {
    class Lines {
      readonly lines: string[] = [];
      debug(line: string) {
        this.lines.push(line);
      }
      info() {}
      warn() {}
      error() {}
    }
    const logger = new Lines();
    await endOf(testClient([200], { logger }).call());
    expect(logger.lines).toHaveLength(1);
  });
});

describe('hooks', () => {
  it('are told each attempt, its end, and each retry, in order', async () => {
    const seen: unknown[] = [];
    const { call } = testClient(
      [() => refusal(400, 'DMS.00400026'), later(() => answer(200, { 'X-Request-Id': 'r-2' }))],
      {
        onRequest: (event) => void seen.push(['request', { ...event }]),
        onResponse: (event) => void seen.push(['response', event]),
        onRetry: (event) => void seen.push(['retry', event]),
      },
    );
    await endOf(call('PUT', undefined, { body: { name: 'orders' } }));
    const first = {
      operationId: expect.any(String),
      callId: 1,
      attempt: 1,
      method: 'PUT',
      url: expect.stringMatching('^https://dms.example.com/v'),
    };
    const second = { ...first, attempt: 2 };
    const asked = { body: { name: 'orders' }, headers: {} };
    const refused = {
      durationMs: 0,
      status: 400,
      code: 'DMS.00400026',
      requestId: undefined,
      error: undefined,
    };
    expect(seen).toEqual([
      ['request', { ...first, ...asked }],
      ['response', { ...first, ...refused }],
      ['retry', { ...first, ...refused, delayMs: 250 }],
      ['request', { ...second, ...asked }],
      [
        'response',
        {
          ...second,
          durationMs: 12,
          status: 200,
          code: undefined,
          requestId: 'r-2',
          error: undefined,
        },
      ],
    ]);
  });

  it('tell the error where no answer arrives', async () => {
    const events: ResponseEvent[] = [];
    const options = {
      maxAttempts: 1,
      onResponse: (event: ResponseEvent) => void events.push(event),
    };
    const error = await endOf(testClient([networkError()], options).call());
    expect(events).toMatchObject([{ status: undefined, code: undefined, error }]);
  });

  it('number the calls of a client', async () => {
    const seen: number[] = [];
    const onRequest = ({ callId, attempt }: RequestEvent) => void seen.push(callId, attempt);
    const { call } = testClient([503, 200], { onRequest });
    await endOf(call());
    await endOf(call());
    expect(seen).toEqual([1, 1, 1, 2, 2, 1]);
  });

  it('have no body where none is sent', async () => {
    const bodies: unknown[] = [];
    const onRequest = ({ body }: RequestEvent) => void bodies.push(body);
    await endOf(testClient([200], { onRequest }).call());
    expect(bodies).toEqual([undefined]);
  });

  it('add headers, but never replace the credential', async () => {
    const onRequest = ({ headers, attempt }: RequestEvent) => {
      headers.Traceparent = `00-${attempt}`;
      headers['X-AUTH-TOKEN'] = 'other';
    };
    const { call, sent } = testClient([503, 200], { onRequest });
    await endOf(call('GET', { headers: { traceparent: 'of the call' } }));
    expect(sent.map(({ headers }) => headers.get('traceparent'))).toEqual(['00-1', '00-2']);
    expect(sent.map(({ headers }) => headers.get('X-Auth-Token'))).toEqual([TOKEN, TOKEN]);
  });

  it('add headers to one attempt', async () => {
    const onRequest = ({ headers, attempt }: RequestEvent) => {
      if (attempt === 1) headers.traceparent = '00-1';
    };
    const { call, sent } = testClient([503, 200], { onRequest });
    await endOf(call('GET', { headers: { Prefer: 'a' } }));
    expect(sent.map(({ headers }) => headers.get('traceparent'))).toEqual(['00-1', null]);
    expect(sent.map(({ headers }) => headers.get('Prefer'))).toEqual(['a', 'a']);
  });

  it('are waited for', async () => {
    const order: string[] = [];
    const slowly = (name: string) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      order.push(name);
    };
    const step = () => {
      order.push('fetch');
      return answer(order.length < 5 ? 503 : 200);
    };
    const { call } = testClient([step], {
      onRequest: slowly('request'),
      onResponse: slowly('response'),
      onRetry: slowly('retry'),
    });
    await endOf(call().then(() => order.push('end')));
    const attempt = ['request', 'fetch', 'response'];
    expect(order).toEqual([...attempt, 'retry', ...attempt, 'end']);
  });

  it.each(['onRequest', 'onResponse', 'onRetry'])(
    'end the call with what they throw: %s',
    async (hook) => {
      const failure = new Error('bug in the hook');
      const throwing = () => {
        throw failure;
      };
      const rejecting = () => Promise.reject(failure);
      for (const fail of [throwing, rejecting]) {
        const { call, sent } = testClient([503, 200], { [hook]: fail, maxConcurrency: 1 });
        expect(await endOf(call())).toBe(failure);
        expect(sent).toHaveLength(hook === 'onRequest' ? 0 : 1);
        // Its place is free again.
        expect(await endOf(call('GET', { deadlineMs: 10 }))).not.toMatchObject({ attempts: 0 });
      }
    },
  );

  it('know the pause that Retry-After asks for', async () => {
    const pauses: number[] = [];
    const onRetry = ({ delayMs }: RetryEvent) => void pauses.push(delayMs);
    const { call } = testClient([() => answer(429, { 'Retry-After': '3' }), 200], { onRetry });
    await endOf(call());
    expect(pauses).toEqual([3_000]);
  });
});

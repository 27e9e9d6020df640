import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { passwordAuth } from '../auth/password-auth.js';
import { ApiError } from '../errors/api-error.js';
import { DmsError } from '../errors/dms-error.js';
import { WaitError } from '../errors/wait-error.js';
import { waitForInstance } from '../index.js';
import { testClient } from '../test-support/test-client.js';

const deep = (depth: number, inside = '1', start = '[', end = ']') =>
  start.repeat(depth) + inside + end.repeat(depth);
const bodies: [string, string][] = [
  ...[99, 2_206, 100_000, 1_000_000].map((depth): [string, string] => [
    `lists of depth ${depth}`,
    deep(depth),
  ]),
  ['objects of depth 100,000', deep(100_000, '1', '{"a":', '}')],
  [
    'a deep field beside a code',
    `{"error_code":"DMS.1","error_msg":"Because.","more":${deep(50_000)}}`,
  ],
  [
    'a deep code',
    `{"error_code":${deep(50_000)},"error_msg":${deep(50_000)},"request_id":${deep(9_000)}}`,
  ],
  ['a million keys', `{${Array.from({ length: 1_000_000 }, (_, index) => `"${index}":1`).join()}}`],
  ['a million items', `[${'1,'.repeat(1_000_000)}1]`],
];

const bytesOf = (text: string) => new TextEncoder().encode(text);
const html = { headers: { 'Content-Type': 'text/html' } };

/** Makes a call with watchers, and returns its error. */
async function errorOf(respond: () => Response, options = {}, lines: string[] = []) {
  const note = (line: string) => void lines.push(line);
  const logger = { debug: note, info: note, warn: note, error: note };
  const { call } = testClient([respond], {
    maxAttempts: 1,
    logger,
    onResponse: () => {},
    ...options,
  });
  const error: unknown = await call('PUT', {}, { body: { password: 'hidden-1' } }).catch(
    (thrown: unknown) => thrown,
  );
  // An error that cannot be printed is useless.
  expect(JSON.stringify(error).length).toBeLessThan(500_000);
  expect(inspect(error).length).toBeGreaterThan(0);
  expect(Object(error).message.length).toBeLessThanOrEqual(2_001);
  return error;
}

describe.each(bodies)('%s', (_, text) => {
  it('in a refusal is an ApiError', { timeout: 20_000 }, async () => {
    expect(await errorOf(() => new Response(bytesOf(text), { status: 400 }))).toBeInstanceOf(
      ApiError,
    );
  });

  it('in HTML is an InvalidResponseError', { timeout: 20_000 }, async () => {
    expect(await errorOf(() => new Response(text, html))).toMatchObject({
      name: 'InvalidResponseError',
    });
  });

  it('in a login is an error of the login', { timeout: 20_000 }, async () => {
    const user = {
      userId: 'a-user',
      password: 'a-password',
      projectId: '0123456789abcdef0123456789abcdef',
    };
    const auth = passwordAuth({ ...user, iamUrl: 'https://iam.example.com' });
    for (const status of [201, 401]) {
      const error = await errorOf(() => new Response(bytesOf(text), { status }), { auth });
      expect(error).toBeInstanceOf(DmsError);
      expect(error).toMatchObject({ operationId: 'login' });
    }
  });
});

it('a deep request is masked and reported', async () => {
  const body = { deep: JSON.parse(deep(2_000, '{"password":"hidden-1"}')) };
  const { call } = testClient([({ body: sent }) => new Response(sent, { status: 400 })], {
    onRequest: () => {},
  });
  const error: unknown = await call('PUT', {}, { body }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(JSON.stringify(error)).not.toContain('hidden-1');
});

describe('paging', () => {
  it.each([
    ['deep items', `{"tasks":[${deep(50_000)}],"total_number":2}`],
    ['a deep total', `{"tasks":[{}],"total_number":${deep(50_000)}}`],
    ['a total that has no text', '{"tasks":[{}],"total_number":{"toString":1,"valueOf":1}}'],
  ])('ends with %s', async (_, text) => {
    const { dms } = testClient([() => new Response(bytesOf(text))]);
    let pages = 0;
    for await (const page of dms.listConnectorTasks({ instance_id: 'a' }).pages()) {
      pages += page ? 1 : 0;
    }
    expect(pages).toBeLessThanOrEqual(2);
  });
});

describe('waiting', () => {
  const hostile = `{"status":"ERROR","more":${deep(50_000)},"broker_num":{"toString":1}}`;

  it('keeps a deep answer, and its error can be printed', async () => {
    const { dms } = testClient([() => new Response(bytesOf(hostile))]);
    const options = { initialDelayMs: 0, intervalMs: 1 };
    const error: unknown = await waitForInstance(dms, { instance_id: 'a' }, options).catch(
      (one: unknown) => one,
    );
    expect(error).toBeInstanceOf(WaitError);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ answer: { status: 'ERROR' } });
  });

  it('cuts and escapes a state', async () => {
    const status = `\n\u001b[31m${'x'.repeat(5_000_000)}`;
    const { dms } = testClient([() => Response.json({ status })]);
    const options = { initialDelayMs: 0, intervalMs: 1, deadlineMs: 200 };
    const error: unknown = await waitForInstance(dms, { instance_id: 'a' }, options).catch(
      (one: unknown) => one,
    );
    expect(error).toMatchObject({ name: 'WaitTimeoutError' });
    expect(Object(error).message).toMatch(/status is \\u001b\[31mx+…, not/);
    expect(Object(error).message.length).toBeLessThan(500);
  });
});

describe('texts of a service', () => {
  const long = 'x'.repeat(5_000_000);
  const evil = 'a\r\nERROR: faked\u001b[2J\u2028\u202e\u0085b';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

  it.each(['error_code', 'error_msg', 'request_id', 'mock_reason', 'other'])(
    'are short, however long %s is',
    async (name) => {
      const lines: string[] = [];
      const error = await errorOf(
        () => Response.json({ [name]: long }, { status: 409 }),
        {},
        lines,
      );
      expect(Object(error).message.length).toBeLessThan(1_000);
      expect(lines.map(({ length }) => length < 500)).toEqual([true]);
      for (const field of ['code', 'requestId', 'mockReasons']) {
        expect(String(Object(error)[field]).length).toBeLessThan(600);
      }
    },
  );

  it.each(['error_code', 'error_msg', 'request_id', 'mock_reason', 'other'])(
    'are on one line in %s',
    async (name) => {
      const lines: string[] = [];
      const error = await errorOf(
        () => Response.json({ [name]: evil }, { status: 409 }),
        {},
        lines,
      );
      expect(Object(error).message).not.toMatch(control);
      expect(lines.join()).not.toMatch(control);
    },
  );

  it.each(['X-Request-Id', 'Retry-After', 'Location', 'Content-Type'])(
    'are short in the header %s',
    async (name) => {
      const headers = { [name]: `text/html\u0085${'y'.repeat(100_000)}` };
      for (const status of name === 'Content-Type' ? [200] : [302, 503]) {
        const lines: string[] = [];
        const error = await errorOf(
          () => new Response(bytesOf('<'), { status, headers }),
          {},
          lines,
        );
        expect(Object(error).message.length).toBeLessThan(1_000);
        expect(`${Object(error).message}${lines}`).not.toMatch(control);
        expect(String(Object(error).retryAfter).length).toBeLessThan(200);
      }
    },
  );

  it('leave the end of the message, which names the request', async () => {
    const error = await errorOf(() =>
      Response.json({ error_msg: long, error_code: long, request_id: long }, { status: 409 }),
    );
    expect(Object(error).message).toMatch(
      /\(PUT https:\/\/dms\.example\.com\/v2\/\S+, request id x+…\)$/,
    );
  });
});

describe('mockReasons', () => {
  const mock_reason = [
    { in: 'body', path: 'topics[0].name', message: 'is missing' },
    { in: 'query', path: 'limit', message: 'must be <= 50' },
  ];
  const answerWith = (reasons: unknown) => () =>
    Response.json(
      { error_code: 'DMS.1', error_msg: 'Bad.', mock_reason: reasons },
      { status: 400 },
    );

  it('are in the error and its message', async () => {
    const error = await errorOf(answerWith(mock_reason));
    expect(error).toMatchObject({ mockReasons: mock_reason });
    expect(Object(error).message).toContain(
      '400 DMS.1: Bad. body topics[0].name is missing; query limit must be <= 50 (PUT ',
    );
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ mockReasons: mock_reason });
  });

  it.each([[undefined], ['text'], [7], [null], [{ a: 1 }], [['text']], [[{ in: 'body' }]]])(
    'are undefined when the answer has %j',
    async (reasons) => {
      const error = await errorOf(answerWith(reasons));
      expect(Object(error).mockReasons).toBeUndefined();
      expect(Object(error).message).toContain('400 DMS.1: Bad. (PUT ');
      expect(JSON.stringify(error)).not.toContain('mockReasons');
    },
  );

  it('mask a secret that they quote', async () => {
    const quoting = { in: 'body', path: 'a', message: 'it is hidden-1' };
    expect(await errorOf(answerWith([quoting]))).toMatchObject({
      mockReasons: [{ ...quoting, message: 'it is ***' }],
    });
  });

  it('are cut in the message, however many there are', async () => {
    const many = Array.from({ length: 500 }, () => mock_reason[0]);
    expect(Object(await errorOf(answerWith(many))).message.length).toBeLessThan(1_000);
  });
});

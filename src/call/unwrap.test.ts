import { describe, expect, it } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from '../errors/api-error.js';
import { ConnectionError } from '../errors/connection-error.js';
import { DmsError } from '../errors/dms-error.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import {
  callByName,
  operationWhere,
  requiredArguments,
  TOKEN,
  testClient,
} from '../test-support/test-client.js';
import type { Operation } from '../wire/operation.js';

/** Ends a call of an operation that expects such an answer, with this one; gives the value or the error. */
async function endWith(response: Response, expected?: Operation['answer']): Promise<unknown> {
  const { dms } = testClient([() => response], { maxAttempts: 1 });
  const [name, operation] = operationWhere(({ answer, pagination }) => {
    return answer === expected && !pagination;
  });
  const call = callByName(dms, name, requiredArguments(operation));
  return call.catch((error: unknown) => error);
}

const html = { headers: { 'Content-Type': 'text/html' } };
const json = { headers: { 'Content-Type': 'application/json' } };

/** An answer whose text says no type. */
function bare(text: string, status = 200): Response {
  return new Response(new TextEncoder().encode(text), { status });
}

describe('unwrap of a success', () => {
  it('gives the body as it came: null stays null, unknown fields stay', async () => {
    const body = { sink_task: null, kind: 'NEW_KIND', added_later: [1], id: 12 };
    expect(await endWith(Response.json(body))).toEqual(body);
  });

  it.each(['application/json', 'application/json;charset=UTF-8', 'Application/JSON', 'a/b+json'])(
    'takes %s for JSON',
    async (type) => {
      const response = new Response('{"a":1}', { headers: { 'Content-Type': type } });
      expect(await endWith(response)).toEqual({ a: 1 });
    },
  );

  it('takes JSON that says no type', async () => {
    expect(await endWith(bare('{"a":1}'))).toEqual({ a: 1 });
  });

  it.each([undefined, 'text', 'optional', 'any'] as const)(
    'gives undefined for a 204: %s',
    async (expected) => {
      expect(await endWith(new Response(null, { status: 204 }), expected)).toBeUndefined();
    },
  );

  it.each([
    ['', undefined],
    ['success', 'success'],
    ['"success"', 'success'],
    ['{"job_id":"job-1"}', { job_id: 'job-1' }],
    ['{}', {}],
    ['null', null],
    ['0', 0],
    ['{"job_id', '{"job_id'],
  ])('passes on %j where no body is described', async (text, value) => {
    expect(await endWith(bare(text), 'any')).toEqual(value);
    expect(await endWith(new Response(text, json), 'any')).toEqual(value);
  });

  it('gives undefined for an empty body where it is optional', async () => {
    expect(await endWith(bare(''), 'optional')).toBeUndefined();
    expect(await endWith(bare('{"a":1}'), 'optional')).toEqual({ a: 1 });
    expect(await endWith(bare('success'), 'optional')).toBeInstanceOf(InvalidResponseError);
  });

  it.each([
    ['success', 'success'],
    ['"success"', 'success'],
    ['{"word":"success"}', '{"word":"success"}'],
    ['12', '12'],
    ['', ''],
  ])('gives %j as text where text is promised', async (sent, text) => {
    expect(await endWith(bare(sent), 'text')).toBe(text);
    expect(await endWith(new Response(sent, json), 'text')).toBe(text);
  });

  it.each<[string, () => Response, RegExp]>([
    ['a bare word', () => bare('success'), /^200: the answer is not JSON: success \(/],
    ['JSON cut off', () => new Response('{"tasks": [', json), /^200: the answer is not JSON: \{"t/],
    ['nothing', () => bare(''), /^200: the answer has no body\. \(/],
    ['nothing of a type', () => new Response('', json), /^200: the answer has no body\. \(/],
    [
      'another type',
      () => new Response('a,b', { headers: { 'Content-Type': 'text/csv' } }),
      /^200: the answer is text\/csv, not JSON: a,b \(/,
    ],
    [
      'a type that quotes the credential',
      () => new Response('a', { headers: { 'Content-Type': `text/${TOKEN}` } }),
      /^200: the answer is text\/\*\*\*, not JSON: a \(/,
    ],
    ['JSON named HTML', () => new Response('{}', html), /^200: the answer is text\/html, not JSON/],
  ])('reports %s instead of JSON as InvalidResponseError', async (_, response, message) => {
    const error = await endWith(response());
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(Object(error).message).toMatch(message);
    expect(error).toMatchObject({ status: 200, attempts: 1, operationId: expect.any(String) });
  });

  it.each([undefined, 'text', 'optional', 'any'] as const)(
    'takes the page of a proxy for no answer of the service: %s',
    async (expected) => {
      const error = await endWith(new Response('<html>Log in</html>', html), expected);
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(String(error)).toContain('<html>Log in</html>');
    },
  );

  it('keeps the first 10,000 characters of a text, and what JSON holds', async () => {
    const error = await endWith(new Response('x'.repeat(20_000), html));
    expect(error).toMatchObject({ body: 'x'.repeat(10_000) });
    const body = { text: 'x'.repeat(20_000) };
    const whole = await endWith(new Response(JSON.stringify(body), html));
    expect(whole).toMatchObject({ body });
  });

  it('reports a success that breaks off as ConnectionError', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"a":')),
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    expect(await endWith(new Response(body, json))).toBeInstanceOf(ConnectionError);
  });
});

describe('unwrap of a refusal', () => {
  it.each([
    [301, 'ApiError', ApiError],
    [400, 'BadRequestError', BadRequestError],
    [401, 'AuthenticationError', AuthenticationError],
    [403, 'PermissionDeniedError', PermissionDeniedError],
    [404, 'NotFoundError', NotFoundError],
    [409, 'ApiError', ApiError],
    [429, 'RateLimitError', RateLimitError],
    [500, 'ServerError', ServerError],
    [503, 'ServerError', ServerError],
  ])('throws for %i a %s', async (status, name, ErrorClass) => {
    const error = await endWith(Response.json({ error_code: 'DMS.1' }, { status }));
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(DmsError);
    expect(error).toMatchObject({ name, status });
    expect(Object(error).constructor).toBe(ErrorClass);
  });

  it.each(['any', 'text'] as const)('throws where %s is promised, too', async (expected) => {
    expect(await endWith(bare('', 404), expected)).toBeInstanceOf(NotFoundError);
  });

  it('tells status, code, text, request and request id', async () => {
    const body = { error_code: 'APIGW.0301', error_msg: 'Because.', request_id: 'r-1' };
    const error = await endWith(Response.json(body, { status: 401 }));
    const { operationId, method, url } = Object(error);
    expect(Object(error).message).toBe(
      `401 APIGW.0301: Because. (${method} ${url}, request id r-1)`,
    );
    expect(url).toMatch('https://dms.example.com/');
    expect(operationId).toMatch(/^[a-z]\w+$/);
    expect(error).toMatchObject({
      status: 401,
      code: 'APIGW.0301',
      requestId: 'r-1',
      attempts: 1,
      body,
    });
  });

  it('takes the request id from the header when the body has none', async () => {
    const headers = { 'X-Request-Id': 'r-2' };
    const error = await endWith(Response.json({ error_code: 'DMS.1' }, { status: 500, headers }));
    expect(error).toMatchObject({ requestId: 'r-2' });
  });

  it('keeps Retry-After as it came', async () => {
    const headers = { 'Retry-After': '30' };
    const error = await endWith(Response.json({}, { status: 429, headers }));
    expect(error).toMatchObject({ retryAfter: '30' });
    expect(await endWith(Response.json({}, { status: 429 }))).toMatchObject({
      retryAfter: undefined,
    });
  });

  it('reads the form of the identity service', async () => {
    const body = { error: { code: 401, message: 'Wrong password.', title: 'Unauthorized' } };
    const error = await endWith(Response.json(body, { status: 401 }));
    expect(Object(error).message).toMatch(/^401: Wrong password\. \(/);
    expect(error).toMatchObject({ code: undefined, body });
  });

  it('shows the start of a page in HTML on one line, and keeps the first 10,000 characters', async () => {
    const page = `<html>\n  <h1>Bad Gateway</h1>${' '.repeat(9)}${'x'.repeat(20_000)}</html>`;
    const error = await endWith(new Response(page, { ...html, status: 502 }));
    expect(error).toMatchObject({ code: undefined, body: page.slice(0, 10_000) });
    const { message } = Object(error);
    expect(message).toContain('502: <html> <h1>Bad Gateway</h1> xxx');
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(400);
  });

  it('says so when a refusal has no body', async () => {
    const error = await endWith(bare('', 500));
    expect(error).toMatchObject({ code: undefined, body: '' });
    expect(Object(error).message).toMatch(/^500: the answer has no body\. \(/);
  });

  it('shows what is left of JSON', async () => {
    const error = await endWith(new Response('{"error_code": "DMS', { ...json, status: 500 }));
    expect(error).toMatchObject({ code: undefined, body: '{"error_code": "DMS' });
    expect(String(error)).toContain('500: {"error_code": "DMS (');
  });

  it.each<[string, unknown]>([
    ['JSON of another form', { title: 'Route not resolved' }],
    ['numbers where texts are expected', { error_code: 400, error_msg: 12, request_id: 7 }],
    ['null where texts are expected', { error_code: null, error_msg: null, error: null }],
    ['a list', [1, 'Because.']],
    ['null', null],
    ['a number', 12],
    ['true', true],
  ])('shows %s', async (_, body) => {
    const error = await endWith(Response.json(body, { status: 400 }));
    expect(error).toMatchObject({ code: undefined, requestId: undefined, body });
    expect(Object(error).message).toContain(`400: ${JSON.stringify(body)} (`);
  });

  it('explains a redirect', async () => {
    const headers = { Location: 'https://elsewhere.example.com' };
    const error = await endWith(new Response('Moved.', { status: 302, headers }));
    expect(error).toMatchObject({ name: 'ApiError', status: 302 });
    expect(Object(error).message).toMatch(/^302: the service redirects.* check region or baseUrl/);
  });

  it('takes no refusal for a redirect, whatever its headers', async () => {
    const error = await endWith(
      Response.json({ error_msg: 'No.' }, { status: 409, headers: { Location: '/x' } }),
    );
    expect(Object(error).message).toContain('409: No. (');
  });

  it('shows the body when the text of the service is empty', async () => {
    const body = { error_code: 'DMS.1', error_msg: '' };
    expect(Object(await endWith(Response.json(body, { status: 409 }))).message).toContain(
      JSON.stringify(body),
    );
  });

  it('explains a redirect that a browser hides', async () => {
    expect(await endWith(Response.error())).toMatchObject({
      name: 'ApiError',
      status: 0,
      message: expect.stringMatching(/^0: the service redirects/),
    });
  });
});

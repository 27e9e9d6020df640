import { describe, expect, it } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  DmsError,
  InvalidResponseError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from './errors.js';
import type { Operation } from './operation.js';
import { unwrap } from './unwrap.js';

const operation: Operation = {
  operationId: 'showTopic',
  method: 'GET',
  path: '/v2/topics',
  parameters: { path: [], query: [] },
  required: [],
  body: 'none',
  answer: 'json',
};
const url = 'https://dms.example.com/v2/topics';

function succeed(data: unknown, status = 200, of = operation) {
  return unwrap({ data, response: new Response(null, { status }), url }, of);
}

function refuse(status: number, error?: unknown, headers: Record<string, string> = {}) {
  const response = new Response(null, { status, headers, statusText: 'Text of status' });
  try {
    unwrap({ error, response, url }, operation);
  } catch (thrown) {
    if (thrown instanceof ApiError) return thrown;
  }
  throw new Error('no ApiError was thrown');
}

describe('unwrap', () => {
  it('gives the body as it came: null stays null, unknown fields stay', () => {
    const body = { sink_task: null, kind: 'NEW_KIND', added_later: [1] };
    expect(succeed(JSON.stringify(body))).toEqual(body);
  });

  it('gives undefined for 204, and where no body is promised', () => {
    expect(succeed(undefined, 204)).toBeUndefined();
    expect(succeed('success', 200, { ...operation, answer: 'none' })).toBeUndefined();
  });

  it.each([
    ['success', 'success'],
    ['"success"', 'success'],
    ['{"word":"success"}', '{"word":"success"}'],
    ['12', '12'],
    [undefined, ''],
  ])('gives %j as text where text is promised', (sent, text) => {
    expect(succeed(sent, 200, { ...operation, answer: 'text' })).toBe(text);
  });

  it('gives undefined for a 204 beside a text', () => {
    expect(succeed(undefined, 204, { ...operation, answer: 'text' })).toBeUndefined();
  });

  it.each([
    ['success', /200: the answer is not JSON: success/],
    ['{"tasks": [', /not JSON/],
    [undefined, /the answer has no body/],
  ])('reports %s in a success as an error of this client', (text, message) => {
    const read = () => succeed(text);
    expect(read).toThrow(InvalidResponseError);
    expect(read).toThrow(message);
  });

  it.each([
    [400, 'BadRequestError', BadRequestError],
    [401, 'AuthenticationError', AuthenticationError],
    [403, 'PermissionDeniedError', PermissionDeniedError],
    [404, 'NotFoundError', NotFoundError],
    [409, 'ApiError', ApiError],
    [429, 'RateLimitError', RateLimitError],
    [500, 'ServerError', ServerError],
    [503, 'ServerError', ServerError],
  ])('throws for %i a %s', (status, name, ErrorClass) => {
    const error = refuse(status, { error_code: 'DMS.1', error_msg: 'Because.' });
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toBeInstanceOf(DmsError);
    expect(error.name).toBe(name);
    expect(error.constructor).toBe(ErrorClass);
  });

  it('tells status, code, text, request and request id', () => {
    const body = { error_code: 'APIGW.0301', error_msg: 'Because.', request_id: 'r-1' };
    const error = refuse(401, body);
    expect(error.message).toBe(`401 APIGW.0301: Because. (GET ${url}, request id r-1)`);
    expect(error).toMatchObject({
      status: 401,
      code: 'APIGW.0301',
      requestId: 'r-1',
      method: 'GET',
      url,
      operationId: 'showTopic',
      body,
    });
  });

  it('takes the request id from the header when the body has none', () => {
    const error = refuse(500, { error_code: 'DMS.1' }, { 'X-Request-Id': 'r-2' });
    expect(error.requestId).toBe('r-2');
  });

  it('keeps Retry-After as it came', () => {
    expect(refuse(429, {}, { 'Retry-After': '30' })).toMatchObject({ retryAfter: '30' });
    expect(refuse(429, {})).toMatchObject({ retryAfter: undefined });
  });

  it('shows the start of a page in HTML, and keeps it all', () => {
    const page = `<html>\n  <h1>Bad Gateway</h1>${' '.repeat(9)}${'x'.repeat(400)}</html>`;
    const error = refuse(502, page);
    expect(error).toMatchObject({ code: undefined, body: page });
    expect(error.message).toContain('502: <html> <h1>Bad Gateway</h1> xxx');
    expect(error.message.length).toBeLessThan(300);
  });

  it('says something about an empty refusal', () => {
    const error = refuse(500);
    expect(error).toMatchObject({ code: undefined, body: '' });
    expect(error.message).toBe(`500: Text of status (GET ${url})`);
  });

  it('shows JSON of another form', () => {
    expect(refuse(404, { title: 'Route not resolved' }).message).toContain('Route not resolved');
  });

  it('explains a redirect', () => {
    const error = refuse(302, '', { Location: 'https://elsewhere.example.com' });
    expect(error.message).toContain('302: the service redirects, and the client does not follow');
  });
});

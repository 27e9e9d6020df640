import { serveMock } from 'otc-dms-kafka-mock/server';
import { describe, expect, inject, it } from 'vitest';
import { operations } from '../support/description.js';
import { httpText } from './http-text.js';
import { namedMalformed } from './named-malformed.js';
import { sendRaw } from './raw-call.js';
import { urlOf } from './request-url.js';

const list = operations.find((one) => one['x-pagination']);
const create = operations.find((one) => one.method === 'post' && one.requestBody);
if (!list || !create)
  throw new Error('The description lacks a list with pages, or a POST with a body.');
const mockUrl = inject('mockUrl');
const target = urlOf(list);
const valid = httpText({ target });

/** Such a request never arrives in full. */
const neverAsked = () => Promise.reject(new Error('The mock was asked.'));

describe('the mock', () => {
  it.each(namedMalformed(target, urlOf(create)))('refuses %s', async (_, status, request) => {
    const answer = await sendRaw(mockUrl, request);
    expect(answer.status, answer.body).toBe(status);
    expect((await sendRaw(mockUrl, valid)).status).toBe(200);
  });

  it('says in one sentence what is malformed', async () => {
    const answer = await sendRaw(mockUrl, httpText({ target: '/%zz' }));
    expect(answer.headers).toContain('content-type: application/json');
    expect(JSON.parse(answer.body)).toMatchObject({
      error_code: 'DMS.10540014',
      mock_reason: [{ in: 'path', path: '', message: 'has a percent-encoding that is broken' }],
    });
  });

  it.each([
    ['of Java', 'text/html, image/gif, *; q=.2, */*; q=.2'],
    ['with parameters', 'application/json; charset=utf-8; q=0.9'],
    ['with quotes', 'text/html;a="x,y", application/*'],
    ['without a slash', 'json'],
    ['that ends early', 'text/;q=1'],
    ['of punctuation', ',;="'],
  ])('accepts an Accept %s, which decides nothing', async (_, accept) => {
    const answer = await sendRaw(mockUrl, httpText({ target, headers: [`Accept: ${accept}`] }));
    expect(answer.status, answer.body).toBe(200);
  });

  it.each([
    ['a URL', httpText({ target: `http://mock${target}` })],
    [
      'HTTP/1.0 without a host',
      { bytes: Buffer.from(`GET ${target} HTTP/1.0\r\nX-Auth-Token: t\r\n\r\n`), isComplete: true },
    ],
    [
      'an offer of another protocol',
      httpText({ target, headers: ['Connection: Upgrade', 'Upgrade: h2c'] }),
    ],
  ])('answers %s', async (_, request) => {
    expect((await sendRaw(mockUrl, request)).status).toBe(200);
  });

  it.each([
    ['headers that', Buffer.from('GET / HTTP/1.1\r\nHost: a\r\n')],
    ['a body that', httpText({ method: 'POST', target, headers: ['Content-Length: 9'] }).bytes],
    [
      'chunks that',
      httpText({ method: 'POST', target, headers: ['Transfer-Encoding: chunked'] }).bytes,
    ],
  ])('ends %s never end', async (_, bytes) => {
    const mock = await serveMock({ answer: neverAsked }, { requestTimeoutMs: 100 });
    const answer = await sendRaw(`http://127.0.0.1:${mock.port}`, { bytes, isComplete: true });
    await mock.close();
    expect(answer.status).toBe(408);
  });
});

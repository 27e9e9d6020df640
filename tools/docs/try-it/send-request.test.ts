import { describe, expect, it } from 'vitest';
import { type PanelRequest, sendRequest } from './send-request.js';

const request: PanelRequest = {
  address: 'http://127.0.0.1:4010/base/',
  target: '/v2/topics?limit=1',
  method: 'GET',
  token: '',
  prefer: '',
  body: undefined,
};

describe('sendRequest', () => {
  it('sends to the address, without cookies and redirects', async () => {
    const sent: [string, RequestInit | undefined][] = [];
    await sendRequest(request, async (url, init) => {
      sent.push([`${url}`, init]);
      return new Response(null, { status: 204 });
    });
    expect(sent.map(([url]) => url)).toEqual(['http://127.0.0.1:4010/base/v2/topics?limit=1']);
    expect(sent[0]?.[1]).toMatchObject({ method: 'GET', credentials: 'omit', redirect: 'error' });
    expect([...new Headers(sent[0]?.[1]?.headers).keys()]).toEqual([]);
  });

  it.each([
    ['{"a":1}', '{\n  "a": 1\n}'],
    ['plain', 'plain'],
    ['', 'No body'],
  ])('shows the body %j', async (text, body) => {
    const answer = await sendRequest(request, async () => new Response(text, { status: 500 }));
    expect(answer).toMatchObject({ status: '500', body });
  });

  it.each([
    { address: 'javascript:alert(1)' },
    { address: 'http://user@127.0.0.1' },
    { address: 'http://127.0.0.1/#a' },
    { address: '' },
    { target: '@planted.example/' },
    { target: 'v2' },
  ])('refuses %o before anything is sent', async (change) => {
    const send = () => expect.fail('it was sent');
    await expect(sendRequest({ ...request, ...change }, send)).rejects.toThrow(/must begin with/);
  });
});

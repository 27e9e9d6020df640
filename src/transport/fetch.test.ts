import { describe, expect, it } from 'vitest';
import { ConnectionError, DmsError } from '../errors.js';
import { chain, type FetchLayer, sendWith } from './fetch.js';

const url = 'https://dms.example.com/v2/topics';

describe('chain', () => {
  it('runs layers outermost first', async () => {
    const order: string[] = [];
    const layer =
      (name: string): FetchLayer =>
      (next) =>
      async (request) => {
        order.push(name);
        const response = await next(request);
        order.push(`${name} done`);
        return response;
      };
    const send = chain([layer('outer'), layer('inner')], async () => new Response());
    await send(new Request(url));
    expect(order).toEqual(['outer', 'inner', 'inner done', 'outer done']);
  });
});

describe('sendWith', () => {
  it('asks fetch not to follow redirects, whatever the request says', async () => {
    let redirect: string | undefined;
    const send = sendWith(async (request) => {
      redirect = request.redirect;
      return new Response();
    });
    await send(new Request(url, { redirect: 'follow' }));
    expect(redirect).toBe('manual');
  });

  it('reports a failed fetch as ConnectionError, with the cause', async () => {
    const cause = new TypeError('fetch failed', {
      cause: Object.assign(new Error('long text'), { code: 'ECONNREFUSED' }),
    });
    const error: unknown = await sendWith(() => Promise.reject(cause))(new Request(url)).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      message: `No answer from the service: ECONNREFUSED (GET ${url})`,
      method: 'GET',
      url,
      cause,
    });
  });

  it('passes an abort by the caller through untouched', async () => {
    const controller = new AbortController();
    const reason = new TypeError('the user left');
    const send = sendWith(async (request) => {
      controller.abort(reason);
      request.signal.throwIfAborted();
      return new Response();
    });
    await expect(send(new Request(url, { signal: controller.signal }))).rejects.toBe(reason);
  });

  it.each([new RangeError('bug'), new Error('proxy is down'), 'text'])(
    'reports whatever a custom fetch rejects with as ConnectionError: %s',
    async (cause) => {
      const sent = sendWith(() => Promise.reject(cause))(new Request(url));
      await expect(sent).rejects.toMatchObject({ name: 'ConnectionError', cause });
    },
  );

  it('passes an error of ours through', async () => {
    const error = new DmsError('mine');
    await expect(sendWith(() => Promise.reject(error))(new Request(url))).rejects.toBe(error);
  });

  it('gives any status as an answer', async () => {
    const response = await sendWith(async () => new Response('', { status: 500 }))(
      new Request(url),
    );
    expect(response.status).toBe(500);
  });
});

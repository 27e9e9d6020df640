import { describe, expect, it } from 'vitest';
import { outgoingRequest } from '../test-support/outgoing-request.js';
import type { IncomingAnswer, Send } from '../wire/request.js';
import type { Auth, HeaderFields, SendLogin } from './auth.js';
import { withAuth } from './with-auth.js';

const outgoing = (attemptSignal?: AbortSignal) =>
  outgoingRequest({
    headers: { accept: 'application/json', 'x-auth-token': 'of the caller' },
    attemptSignal,
  });

const echo: Send = async (sent) => ({
  request: sent,
  status: 200,
  headers: new Headers(),
  text: '',
});
const refuse: SendLogin = () => Promise.reject(new Error('nothing is to be sent'));
const send = (auth: Auth, sent = outgoing()): Promise<IncomingAnswer> =>
  withAuth(auth, refuse)(echo)(sent);

describe('withAuth', () => {
  it('adds the credential, replacing what the caller gave', async () => {
    const { request } = await send({ authenticate: () => ({ 'x-auth-token': 'ours' }) });
    expect(request.headers).toEqual({ accept: 'application/json', 'x-auth-token': 'ours' });
  });

  it('waits for a credential', async () => {
    const { request } = await send({ authenticate: async () => ({ authorization: 'signed' }) });
    expect(request.headers).toMatchObject({ accept: 'application/json', authorization: 'signed' });
  });

  it('gives the credential the request, and a way to send without credential', async () => {
    const seen: unknown[] = [];
    const auth: Auth = {
      authenticate(...args) {
        seen.push(...args);
        return {};
      },
    };
    const request = outgoing();
    await send(auth, request);
    expect(seen).toEqual([request, refuse]);
  });

  it.each<[string, Auth['authenticate']]>([
    [
      'throws',
      () => {
        throw new Error('no key');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no key'))],
  ])('rejects when the credential %s, and sends nothing', async (_, authenticate) => {
    const layer = withAuth({ authenticate }, refuse);
    await expect(layer(refuse)(outgoing())).rejects.toThrow('no key');
  });

  it('waits for the promise of another library', async () => {
    const later: unknown = {
      then: (give: (fields: object) => void) => give({ authorization: 'a' }),
    };
    // A cast, because it has no more than `then`.
    const { request } = await send({ authenticate: () => later as Promise<HeaderFields> });
    expect(request.headers).toMatchObject({ authorization: 'a' });
  });

  it('sends nothing when the credential comes after the end of the attempt', async () => {
    const controller = new AbortController();
    const sent = outgoing(controller.signal);
    const layer = withAuth({ authenticate: async () => ({ authorization: 'late' }) }, refuse);
    const waiting = layer(refuse)(sent);
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    expect(sent.headers).not.toHaveProperty('authorization');
  });
});

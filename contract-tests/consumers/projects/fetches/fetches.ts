import crossFetch from 'cross-fetch';
import { createDmsClient, type DmsClient, tokenAuth } from 'otc-dms-kafka';
import * as undici6 from 'undici6';
import * as undici7 from 'undici7';

const base = {
  region: 'eu-de',
  projectId: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
  auth: tokenAuth('b'),
} as const;

export const clients: DmsClient[] = [
  createDmsClient({ ...base, fetch }),
  createDmsClient({ ...base, fetch: crossFetch }),
  createDmsClient({ ...base, fetch: undici6.fetch }),
  createDmsClient({ ...base, fetch: undici7.fetch }),
  createDmsClient({
    ...base,
    fetch: (url, init) =>
      undici6.fetch(url, { ...init, dispatcher: new undici6.ProxyAgent('http://127.0.0.1:3128') }),
  }),
  createDmsClient({
    ...base,
    fetch: (url, init) =>
      undici7.fetch(url, { ...init, dispatcher: new undici7.EnvHttpProxyAgent() }),
  }),
  createDmsClient({ ...base, fetch: (url: string, init: RequestInit) => fetch(url, init) }),
  createDmsClient({ ...base, fetch: async () => new Response('') }),
  // @ts-expect-error: not a function.
  createDmsClient({ ...base, fetch: 'https://example.com' }),
  // @ts-expect-error: the answer of another kind of client.
  createDmsClient({ ...base, fetch: async () => ({ statusCode: 200, body: '' }) }),
];

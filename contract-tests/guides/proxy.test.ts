import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConnectionError, createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { EnvHttpProxyAgent, fetch, ProxyAgent } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { type LoopbackProxy, startLoopbackProxy } from '../support/loopback-proxy.js';
import { blocksIn } from './code-blocks.js';
import { compilePrograms, runProgram } from './run-program.js';

const mockUrl = inject('mockUrl');
const { host } = new URL(mockUrl);
const printed = '3 instances\n';

let folder: string;
let open: LoopbackProxy;
let guarded: LoopbackProxy;
beforeAll(async () => {
  [open, guarded] = await Promise.all([startLoopbackProxy(), startLoopbackProxy('user:p%40ss')]);
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-proxy-'));
  const blocks = blocksIn('ts').filter(({ text }) => text.includes('EnvHttpProxyAgent()'));
  expect(blocks).toHaveLength(1);
  const programs = blocks.map(({ text }) => ({
    name: 'program',
    text: text.replace("region: 'eu-de'", `baseUrl: '${mockUrl}'`),
  }));
  await compilePrograms(programs, folder);
});
beforeEach(() => {
  for (const { asked } of [open, guarded]) asked.length = 0;
});
afterAll(async () => {
  await Promise.all([
    open?.close(),
    guarded?.close(),
    rm(folder, { recursive: true, force: true }),
  ]);
});

describe('the program of the guide', () => {
  const run = (env: Record<string, string>) =>
    runProgram('program', folder, { NO_PROXY: '', OS_TOKEN: 'a-token', ...env });

  it('calls through the proxy that the environment names', async () => {
    expect(await run({ HTTP_PROXY: open.url })).toBe(printed);
    expect(open.asked).toHaveLength(1);
    expect(open.asked[0]).toContain(host);
  });

  it('logs in to the proxy', async () => {
    expect(await run({ HTTP_PROXY: guarded.url })).toBe(printed);
    expect(guarded.asked[0]).toContain(host);
  });

  it('calls hosts in NO_PROXY directly', async () => {
    expect(await run({ HTTP_PROXY: open.url, NO_PROXY: '127.0.0.1' })).toBe(printed);
    expect(open.asked).toEqual([]);
  });
});

describe('a tunnel through a proxy, as https has it', () => {
  const call = async (dispatcher: ProxyAgent | EnvHttpProxyAgent) => {
    const dms = createDmsClient({
      baseUrl: mockUrl,
      projectId: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
      auth: tokenAuth('a-token'),
      maxAttempts: 1,
      fetch: (url, init) => fetch(url, { ...init, dispatcher }),
    });
    try {
      return await dms.listInstances({ engine: 'kafka' });
    } finally {
      await dispatcher.close();
    }
  };

  it('carries the call', async () => {
    const { instance_num } = await call(new ProxyAgent({ uri: open.url, proxyTunnel: true }));
    expect(instance_num).toBe(3);
    expect(open.asked).toEqual([`CONNECT ${host}`]);
  });

  it('is opened with the user and the password in the URL', async () => {
    const dispatcher = new EnvHttpProxyAgent({ httpProxy: guarded.url, proxyTunnel: true });
    expect(await call(dispatcher)).toHaveProperty('instance_num', 3);
    expect(guarded.asked).toEqual([`CONNECT ${host}`]);
  });

  it('is refused without them, which is a ConnectionError', async () => {
    const { origin } = new URL(guarded.url);
    const error = await call(new ProxyAgent({ uri: origin, proxyTunnel: true })).catch(
      (one: unknown) => one,
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(guarded.asked).toEqual([`CONNECT ${host}`]);
  });
});

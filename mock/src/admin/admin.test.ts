import { describe, expect, it } from 'vitest';
import type { Mock } from '../create-mock.js';
import { describedMock, instancesUrl, sent } from '../test-support/described-mock.js';

const local = 'http://localhost:4010';

/** Sends an admin request and returns status, headers and parsed body. */
async function ask(mock: Mock, path: string, init: RequestInit = {}) {
  const answer = await mock.fetch(`${local}/__mock${path}`, init);
  const text = await answer.text();
  const isJson = answer.headers.get('content-type') === 'application/json';
  return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
}

const post = (body: unknown, method = 'POST') => ({ method, body: JSON.stringify(body) });

describe('admin requests', () => {
  it('show and move the clock', async () => {
    const mock = await describedMock();
    const { nowMs } = (await ask(mock, '/clock')).body;
    const moved = await ask(mock, '/clock', post({ advanceMs: 60_000 }));
    expect(moved).toMatchObject({ status: 200, body: { nowMs: nowMs + 60_000, offsetMs: 60_000 } });
  });

  it('add, list and delete faults', async () => {
    const mock = await describedMock();
    const fault = { prefer: 'code=429', times: 1 };
    expect(await ask(mock, '/faults', post(fault))).toMatchObject({ status: 201, body: [fault] });
    expect((await ask(mock, '/faults')).body).toEqual([fault]);
    expect((await ask(mock, '/faults', { method: 'DELETE' })).status).toBe(204);
    expect(mock.faults.list()).toEqual([]);
  });

  it('give the state and take it back', async () => {
    const mock = await describedMock();
    const { body } = await ask(mock, '/snapshot');
    expect(body).toEqual(mock.snapshot());
    const empty = { ...body, projects: [] };
    expect((await ask(mock, '/snapshot', post(empty, 'PUT'))).status).toBe(204);
    expect(mock.snapshot().projects).toEqual([]);
    expect((await ask(mock, '/reset', { method: 'POST' })).status).toBe(204);
    expect(mock.snapshot().projects).toEqual(body.projects);
  });

  it('list the requests of the service, not their own', async () => {
    const mock = await describedMock();
    await mock.fetch(instancesUrl(), sent());
    await ask(mock, '/clock');
    expect((await ask(mock, '/requests')).body).toMatchObject([{ operationId: 'listInstances' }]);
  });

  it.each([
    ['/clock', post({ advanceMs: -1 }), 'advanceMs'],
    ['/clock', post({ advanceMs: '5' }), 'advanceMs'],
    ['/clock', post({}), 'advanceMs'],
    ['/clock', { method: 'POST' }, ''],
    ['/faults', post({ drop: 'now' }), 'drop'],
    ['/faults', { method: 'POST', body: '{' }, ''],
    ['/snapshot', post({ version: 1 }, 'PUT'), 'clock'],
    ['/snapshot', post([], 'PUT'), ''],
  ])('refuse what is wrong with its place: %s %o', async (path, init, place) => {
    const { status, body } = await ask(await describedMock(), path, init);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      error_code: 'MOCK.0400',
      mock_reason: [{ in: 'body', path: place }],
    });
  });

  it('answer 404 and 405 with what there is', async () => {
    const mock = await describedMock();
    const unknown = await ask(mock, '/toString');
    expect(unknown).toMatchObject({
      status: 404,
      body: { error_msg: expect.stringContaining('/__mock/faults') },
    });
    const wrong = await ask(mock, '/reset');
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await mock.fetch(`${local}/__mocking`)).status).toBe(404);
  });
});

describe('callers of admin requests', () => {
  const statusOf = async (headers: Record<string, string>, method = 'GET', path = '/clock') =>
    (await (await describedMock()).answer({ method, target: `/__mock${path}`, headers, body: '' }))
      .status;

  it.each([
    { host: 'localhost:4010' },
    { host: '127.0.0.1' },
    { host: '[::1]:4010' },
    { host: 'localhost:4010', origin: 'http://localhost:5173' },
    { host: 'localhost:4010', origin: 'http://127.0.0.1:3000' },
    {},
  ])('may be %o', async (headers) => {
    expect(await statusOf(headers)).toBe(200);
  });

  it.each([
    { host: 'mock.example.com' },
    { host: 'localhost.example.com' },
    { host: '127.0.0.1.example.com:4010' },
    { host: '192.168.1.5:4010' },
    { host: '' },
    { host: 'localhost:4010', origin: 'https://example.com' },
    { host: 'localhost:4010', origin: 'http://localhost.example.com' },
    { host: 'localhost:4010', origin: 'http://example.com:4010/localhost' },
    { host: 'localhost:4010', origin: 'null' },
    { host: 'localhost:4010', origin: 'localhost' },
  ])('may not be %o', async (headers) => {
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/snapshot'],
      ['POST', '/reset'],
      ['OPTIONS', '/faults'],
      ['GET', '/unknown'],
    ]) {
      expect(await statusOf(headers, method, path), `${method} ${path}`).toBe(403);
    }
  });

  it('on another port of this machine can read the answers', async () => {
    const origin = 'http://localhost:5173';
    const mock = await describedMock();
    const asked = { origin, 'access-control-request-method': 'DELETE' };
    const preflight = await ask(mock, '/faults', { method: 'OPTIONS', headers: asked });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('DELETE');
    const answer = await ask(mock, '/clock', { headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  });
});

describe('the page', () => {
  it('runs only its own script and style, and cannot be framed', async () => {
    const mock = await describedMock();
    const pages = await Promise.all([ask(mock, ''), ask(mock, '/')]);
    const nonces = pages.map(({ status, headers, body }) => {
      expect(status).toBe(200);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      const nonce = /script-src 'nonce-(\w+)'/.exec(policy)?.[1];
      const scripts = body.match(/<script[^>]*>/g);
      expect(scripts).toEqual([`<script nonce="${nonce}">`]);
      expect(body).not.toMatch(/ (on\w+|style)="|src="http|href="http/);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { createDmsClient, passwordAuth, tokenAuth } from '../../../src/index.js';
import { describedMock, worldProjectId } from '../test-support/described-mock.js';

const url = 'http://dms.test/v3/auth/tokens';
const user = { name: 'a', password: 'p', domain: { name: 'd' } };

function loginBody(change: object = {}, scope: object = { project: { name: 'eu-de' } }) {
  const identity = { methods: ['password'], password: { user: { ...user, ...change } } };
  return { auth: { identity, scope } };
}

async function logIn(mock: Awaited<ReturnType<typeof describedMock>>, body: unknown) {
  const answer = await mock.fetch(url, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { answer, body: await answer.json() };
}

describe('login', () => {
  it('gives a token for 24 hours of the clock of the mock', async () => {
    const mock = await describedMock();
    mock.advance(3_600_000);
    const { answer, body } = await logIn(mock, loginBody());
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-subject-token')).toMatch(/^mock-token-[0-9a-f]{32}$/);
    const { issued_at, expires_at } = body.token;
    expect([issued_at, expires_at]).toEqual([
      expect.stringMatching(/\.\d{6}Z$/),
      expect.stringMatching(/\.\d{6}Z$/),
    ]);
    expect(Date.parse(issued_at)).toBe(mock.clock.nowMs);
    expect(Date.parse(expires_at) - Date.parse(issued_at)).toBe(24 * 3_600_000);
  });

  it('gives a name of a project the same ID each time, and another name another', async () => {
    const idOf = async (scope: object) =>
      (await logIn(await describedMock(), loginBody({}, scope))).body.token.project.id;
    const first = await idOf({ project: { name: 'team-a' } });
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await idOf({ project: { name: 'team-a' } })).toBe(first);
    expect(await idOf({ project: { name: 'team-b' } })).not.toBe(first);
    expect(await idOf({ project: { name: 'eu-de' } })).toBe(worldProjectId);
    expect(await idOf({ project: { id: 'own-id' } })).toBe('own-id');
  });

  it.each(['', 'wrong'])('refuses the password "%s" as IAM does', async (password) => {
    const { answer, body } = await logIn(await describedMock(), loginBody({ password }));
    expect(answer.status).toBe(401);
    expect(body.error).toEqual({
      code: 401,
      message: 'The user name or password is incorrect.',
      title: 'Unauthorized',
    });
    expect(body.mock_reason).toHaveLength(1);
  });

  it.each([
    ['no JSON', '{', ''],
    ['no method', { auth: { identity: {} } }, 'auth.identity.methods'],
    ['another method', { auth: { identity: { methods: ['token'] } } }, 'auth.identity.methods'],
    ['no user', { auth: { identity: { methods: ['password'] } } }, 'auth.identity.password.user'],
    ['no domain', loginBody({ domain: undefined }), 'auth.identity.password.user.domain'],
    ['no password', loginBody({ password: 1 }), 'auth.identity.password.user.password'],
    ['an empty scope', loginBody({}, { project: {} }), 'auth.scope.project'],
    ['a list', [], 'auth.identity.methods'],
  ])('names the place in a login with %s', async (_, sentBody, path) => {
    const { answer, body } = await logIn(await describedMock(), sentBody);
    expect(answer.status).toBe(400);
    expect(body).toMatchObject({
      error: { code: 400, title: 'Bad Request' },
      mock_reason: [{ in: 'body', path }],
    });
  });

  it('answers an error on demand, and other methods with 405', async () => {
    const mock = await describedMock();
    const asked = await mock.fetch(`${url}?__code=503`, { method: 'POST', body: '{}' });
    expect(asked.status).toBe(503);
    expect(await asked.json()).toMatchObject({ error: { code: 503 } });
    const wrong = await mock.fetch(url);
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('keeps the last 1,000 tokens only', async () => {
    const mock = await describedMock();
    for (let count = 0; count < 1005; count += 1) await logIn(mock, loginBody());
    expect(mock.snapshot().tokens).toHaveLength(1000);
  });
});

describe('strict tokens', () => {
  const clientOf = async (auth: Parameters<typeof createDmsClient>[0]['auth']) => {
    const mock = await describedMock({ auth: 'strict' });
    const { fetch } = mock;
    const settings = { baseUrl: 'http://dms.test', projectId: worldProjectId, maxAttempts: 1 };
    return { mock, dms: createDmsClient({ ...settings, auth, fetch }) };
  };
  const login = (project: { projectId: string } | { projectName: string }) =>
    passwordAuth({
      iamUrl: 'http://dms.test',
      userName: 'u',
      domainName: 'd',
      password: 'p',
      ...project,
    });

  it('pass when a login issued them for the project', async () => {
    const { dms } = await clientOf(login({ projectId: worldProjectId }));
    expect((await dms.listInstances()).instances.length).toBeGreaterThan(0);
  });

  it('are refused for another project', async () => {
    const { dms } = await clientOf(login({ projectName: 'other' }));
    await expect(dms.listInstances()).rejects.toMatchObject({ status: 401, code: 'DMS.10240104' });
  });

  it('are refused when no login issued them', async () => {
    const { dms } = await clientOf(tokenAuth('made-up'));
    await expect(dms.listInstances()).rejects.toMatchObject({ status: 401, code: 'APIGW.0301' });
  });

  it('are refused after 24 hours, and after a reset', async () => {
    const mock = await describedMock({ auth: 'strict' });
    const { answer } = await logIn(mock, loginBody());
    const headers = { 'x-auth-token': answer.headers.get('x-subject-token') ?? '' };
    const statusOf = async () =>
      (await mock.fetch(`http://dms.test/v2/${worldProjectId}/instances`, { headers })).status;
    mock.advance(24 * 3_600_000 - 1);
    expect(await statusOf()).toBe(200);
    mock.advance(1);
    expect(await statusOf()).toBe(401);
    mock.reset();
    expect(await statusOf()).toBe(401);
  });

  it('are not asked for by a mock that takes any', async () => {
    const mock = await describedMock();
    const ask = async (headers: Record<string, string>) =>
      (await mock.fetch(`http://dms.test/v2/${worldProjectId}/instances`, { headers })).status;
    expect(await ask({ 'x-auth-token': 'x' })).toBe(200);
    expect(await ask({ 'x-auth-token': '' })).toBe(401);
    expect(await ask({})).toBe(401);
  });

  it('are asked for after the URL is known', async () => {
    const mock = await describedMock({ auth: 'strict' });
    expect((await mock.fetch('http://dms.test/v9/unknown')).status).toBe(404);
  });
});

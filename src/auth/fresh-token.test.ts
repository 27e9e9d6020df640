import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AuthenticationError } from '../errors/api-error.js';
import { answer, baseUrl, endOf, testClient } from '../test-support/test-client.js';
import { passwordAuth } from './password-auth.js';
import { tokenAuth } from './token-auth.js';

const advice = 'A new token was refused as well: check project, region and permissions.';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Makes a client of a service that refuses all tokens while `isRefusing`, and counts the tokens that it got. */
function refusingService() {
  const state = { tokens: 0, isRefusing: true };
  const auth = tokenAuth(async () => {
    state.tokens += 1;
    return `token-${state.tokens}`;
  });
  const { call, sent } = testClient([() => answer(state.isRefusing ? 401 : 200)], { auth });
  return { state, call, sent };
}

describe('a token that is refused for good', () => {
  it('costs two tokens for ten calls, one after the other', async () => {
    const { state, call, sent } = refusingService();
    for (let count = 0; count < 10; count += 1) {
      const error = await endOf(call());
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(String(error)).toContain(advice);
    }
    expect(state.tokens).toBe(2);
    expect(sent).toHaveLength(11);
  });

  it('costs two tokens for ten calls at the same time', async () => {
    const { state, call } = refusingService();
    const errors = await Promise.all(Array.from({ length: 10 }, () => endOf(call())));
    for (const error of errors) expect(String(error)).toContain(advice);
    expect(state.tokens).toBe(2);
  });

  it('is renewed again after a minute, and at once when it was accepted later', async () => {
    const { state, call } = refusingService();
    await endOf(call());
    await vi.advanceTimersByTimeAsync(59_000);
    await endOf(call());
    expect(state.tokens).toBe(2);
    await vi.advanceTimersByTimeAsync(1_000);
    await endOf(call());
    expect(state.tokens).toBe(3);
    state.isRefusing = false;
    expect(await endOf(call())).toEqual({});
    expect(state.tokens).toBe(3);
  });

  it('costs two logins of passwordAuth', async () => {
    let logins = 0;
    const fetch = async (url: string) => {
      if (!url.startsWith('https://iam.example.com')) return answer(401);
      logins += 1;
      const token = {
        issued_at: '2026-01-15T12:00:00Z',
        expires_at: '2026-01-16T12:00:00Z',
        project: { id: 'p' },
      };
      return Response.json(
        { token },
        { status: 201, headers: { 'X-Subject-Token': `token-${logins}` } },
      );
    };
    const user = {
      userId: 'a-user',
      password: 'a-password',
      projectId: '0123456789abcdef0123456789abcdef',
    };
    const auth = passwordAuth({ ...user, iamUrl: 'https://iam.example.com' });
    const { call } = testClient([], { auth, fetch });
    for (let count = 0; count < 10; count += 1) {
      expect(String(await endOf(call()))).toContain(advice);
    }
    expect(logins).toBe(2);
    expect(baseUrl).not.toContain('iam');
  });
});

it('a token that expires every day is renewed at each refusal', async () => {
  const { state, call } = refusingService();
  for (let day = 1; day <= 3; day += 1) {
    state.isRefusing = false;
    await endOf(call());
    await vi.advanceTimersByTimeAsync(86_400_000);
    state.isRefusing = true;
    await endOf(call());
  }
  expect(state.tokens).toBe(4);
});

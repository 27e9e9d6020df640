import { describe, expect, it } from 'vitest';
import { akskAuth } from '../auth/aksk-auth.js';
import { tokenAuth } from '../auth/token-auth.js';
import { type Sent, type Step, testClient } from '../test-support/test-client.js';

/** Returns all that the error of a PUT shows. */
async function shownOf(
  step: Step,
  body: unknown = {},
  headers: Record<string, string> = {},
  options = {},
) {
  const lines: string[] = [];
  const note = (line: string) => void lines.push(line);
  const logger = { debug: note, info: note, warn: note, error: note };
  const { call } = testClient([step].flat(), { maxAttempts: 1, logger, ...options });
  const error: unknown = await call('PUT', { headers }, { body }).catch(
    (thrown: unknown) => thrown,
  );
  return `${error} ${JSON.stringify(error)} ${lines.join('\n')}`;
}

describe('secrets of a body', () => {
  it.each([
    ['87654321', 87654321],
    [87654321, 87654321],
    [87654321, '87654321'],
    ['0087654321', 87654321],
    ['87654321908765432190', 87654321908765430000],
    ['-12.50', -12.5],
  ])('are masked where %j is quoted as %j', async (password, quoted) => {
    const shown = await shownOf(
      () => Response.json({ value: quoted, list: [quoted] }, { status: 400 }),
      { password },
    );
    expect(shown).not.toContain(String(quoted));
    expect(shown).toContain('***');
  });

  it.each([
    [['hidden-1', 'hidden-2']],
    [{ value: 'hidden-1', list: ['hidden-2'] }],
    [{ a: { b: { c: 'hidden-1' } } }],
    [[[['hidden-1']]]],
  ])('are masked in a list or object: %j', async (password) => {
    const quote = ({ body }: Sent) => new Response(`You sent ${body}.`, { status: 400 });
    expect(await shownOf(quote, { password })).not.toContain('hidden');
    const echo = ({ body }: Sent) => Response.json(JSON.parse(body ?? ''), { status: 400 });
    expect(await shownOf(echo, { password })).not.toContain('hidden');
  });

  it('leave numbers that only contain their digits', async () => {
    const step = () => Response.json({ id: 8765432190 }, { status: 400 });
    expect(await shownOf(step, { password: '34567' })).toContain('8765432190');
  });
});

describe('headers of the caller', () => {
  it.each([
    ...['x-credential', 'x-signature', 'x-session', 'x-session-id', 'x-jwt', 'x-pass', 'x-pwd'],
    ...['x-sid', 'sid', 'x_otp', 'x-otp', 'x-pin', 'x-pin-code', 'x-passphrase', 'x-creds'],
  ])('are secret: %s', async (name) => {
    const step = ({ headers }: Sent) => new Response(`Bad ${headers.get(name)}`, { status: 400 });
    expect(await shownOf(step, {}, { [name]: 'hidden-1' })).not.toContain('hidden-1');
  });

  it.each(['x-request-id', 'traceparent', 'x-spinner', 'x-side', 'prefer', 'x-opt'])(
    'are not secret: %s',
    async (name) => {
      const step = ({ headers }: Sent) => new Response(`Bad ${headers.get(name)}`, { status: 400 });
      expect(await shownOf(step, {}, { [name]: 'visible-1' })).toContain('visible-1');
    },
  );
});

describe('credentials', () => {
  it('are masked after they were renewed in the same call', async () => {
    let count = 0;
    const auth = tokenAuth(async () => {
      count += 1;
      return `hidden-token-${count}`;
    });
    const refuse = () => new Response('hidden-token-1 and hidden-token-2', { status: 403 });
    const { call } = testClient([401, refuse], { auth });
    const error: unknown = await call().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 403, body: '*** and ***' });
    expect(String(error)).not.toContain('hidden');
  });

  it('are masked when the second answer breaks off', async () => {
    let count = 0;
    const auth = tokenAuth(async () => {
      count += 1;
      return `hidden-token-${count}`;
    });
    const { call } = testClient([401, new Error('lost hidden-token-1')], { auth, maxAttempts: 1 });
    await expect(call()).rejects.toThrow('No answer from the service: lost ***');
  });

  it('are masked as a signature without its name', async () => {
    const auth = akskAuth({ accessKey: 'AKAKAK', secretKey: 'SKSKSK' });
    const step = ({ headers }: Sent) => {
      const [, signature = ''] = /Signature=(\w+)/.exec(headers.get('authorization') ?? '') ?? [];
      return new Response(`The signature ${signature} does not match.`, { status: 403 });
    };
    expect(await shownOf(step, {}, {}, { auth })).toContain('The signature *** does not match.');
  });

  it('are masked in a number of an error that fetch throws', async () => {
    const thrown = Object.assign(new Error('lost'), { sent: 87654321 });
    const { call } = testClient([thrown], { maxAttempts: 1 });
    const error: unknown = await call('PUT', {}, { body: { password: '87654321' } }).catch(
      (one: unknown) => one,
    );
    expect(Object(error).cause).not.toHaveProperty('sent');
  });
});

it('a login still shows which user was refused', async () => {
  const body = {
    auth: { identity: { password: { user: { name: 'visible', password: 'hidden-1' } } } },
  };
  const step = ({ body: sent }: Sent) =>
    new Response(`visible is unknown: ${sent}`, { status: 401 });
  const shown = await shownOf(step, body);
  expect(shown).toContain('visible is unknown');
  expect(shown).not.toContain('hidden-1');
});

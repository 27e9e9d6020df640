import { describe, expect, inject, it } from 'vitest';
import { examplesOf, jsonOf } from '../../tools/description/openapi-document.js';
import { document, operations } from '../support/description.js';
import { urlOf } from './request-url.js';

/** The first list: it has scenarios, errors and a limit. */
const operation = operations.find((one) => one['x-pagination']);
if (!operation) throw new Error('The description has no list with pages.');
const url = inject('mockUrl') + urlOf(operation);

function ask(
  headers: Record<string, string> = {},
  query: Record<string, string> = {},
): Promise<Response> {
  const asked = new URL(url);
  for (const [name, value] of Object.entries(query)) asked.searchParams.set(name, value);
  return fetch(asked, { headers: { 'x-auth-token': 'any-token', ...headers } });
}

function documented(status: string): [string, unknown][] {
  return examplesOf(document, jsonOf(operation?.responses[status]));
}

const dmsError = { error_code: expect.any(String), error_msg: expect.any(String) };

describe('mock', () => {
  it('answers with the first documented example', async () => {
    const response = await ask();
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(documented('200')[0]?.[1]);
  });

  it('answers with any documented example on demand', async () => {
    const scenarios = documented('200');
    expect(scenarios.length).toBeGreaterThan(1);
    for (const [name, value] of scenarios) {
      const response = await ask({ prefer: `example=${name}` });
      expect(await response.json(), name).toEqual(value);
    }
  });

  it('answers with any documented error on demand', async () => {
    const statuses = Object.keys(operation.responses).filter((status) => status >= '400');
    expect(statuses).toContain('404');
    for (const status of statuses) {
      for (const [name, value] of documented(status)) {
        const response = await ask({ prefer: `code=${status}, example=${name}` });
        expect(response.status, `${status} ${name}`).toBe(Number(status));
        expect(await response.json(), `${status} ${name}`).toEqual(value);
      }
    }
  });

  it('answers 401 in the DMS format without a token', async () => {
    const response = await fetch(url);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual(dmsError);
  });

  it('answers 400 in the DMS format to a value above its documented maximum', async () => {
    const limited = operation.parameters.find(({ schema }) => schema.maximum !== undefined);
    expect(limited?.in).toBe('query');
    const { name = '', schema } = limited ?? {};
    const maximum = schema?.maximum ?? Number.NaN;
    expect((await ask({}, { [name]: String(maximum) })).status).toBe(200);
    const response = await ask({}, { [name]: String(maximum + 1) });
    expect(response.status).toBe(400);
    const reason = { in: 'query', path: name, message: `must be <= ${maximum}` };
    expect(await response.json()).toEqual({ ...dmsError, mock_reason: [reason] });
  });

  it('lets a page of another origin read the answer', async () => {
    const origin = 'http://localhost:5173';
    const response = await ask({ origin });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
    const preflight = await fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'x-auth-token',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('x-auth-token');
  });
});

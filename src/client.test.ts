import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { operations } from '../generated/operations.js';
import { tokenAuth } from './auth/token-auth.js';
import { createDmsClient, type DmsClient } from './client.js';
import { ConnectionError, NotFoundError } from './errors.js';
import type { CallOptions, Operation } from './operation.js';
import type { Paged } from './paginate.js';
import type { Fetch } from './transport/fetch.js';

const baseUrl = 'https://dms.example.com/api';
const all = Object.values<Operation>(operations);

function clientWith(fetch: Fetch): DmsClient {
  return createDmsClient({ baseUrl, projectId: 'project-1', auth: tokenAuth('secret'), fetch });
}

/** Calls an operation of the table by its name, with a value for each required argument. */
function call(client: DmsClient, operation: Operation, args: object = {}, options?: CallOptions) {
  const names = operation.required.filter((name) => name !== 'project_id');
  const complete = {
    ...Object.fromEntries(names.map((name) => [name, `${name}/1`])),
    ...(operation.body === 'required' ? { body: { name: null } } : {}),
    ...args,
  };
  // Operations are not named here, so their types cannot be used.
  const methods = client as unknown as Record<
    string,
    (...given: unknown[]) => Paged<unknown, unknown>
  >;
  const method = methods[operation.operationId];
  if (!method) throw new Error(`the client has no method ${operation.operationId}`);
  return method(complete, options);
}

function operationWhere(matches: (operation: Operation) => boolean): Operation {
  const found = all.find(matches);
  if (!found) throw new Error('no operation fits');
  return found;
}

const isPlain = ({ path, required, parameters }: Operation) =>
  path.startsWith('/v2/{project_id}/') && required.every((name) => parameters.path.includes(name));
const listing = operationWhere(
  (operation) => operation.pagination?.style === 'offset-limit' && isPlain(operation),
);
const showing = operationWhere(
  (operation) => operation.method === 'GET' && !operation.pagination && isPlain(operation),
);

const answers: Record<Operation['answer'], () => Response> = {
  json: () => Response.json({}),
  text: () => new Response('success'),
  none: () => new Response(null, { status: 204 }),
};

describe('createDmsClient', () => {
  it.each(all)('sends $operationId as described', async (operation) => {
    let sent: Request | undefined;
    const client = clientWith(async (request) => {
      sent = request;
      return answers[operation.answer]();
    });
    const answer = await call(client, operation);
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'project_id' ? 'project-1' : encodeURIComponent(`${name}/1`),
    );
    const url = new URL(sent?.url ?? '');
    const query = operation.required.filter((name) => operation.parameters.query.includes(name));
    expect(`${sent?.method} ${url.origin}${url.pathname}`).toBe(
      `${operation.method} ${baseUrl}${path}`,
    );
    expect(Object.fromEntries(url.searchParams)).toEqual(
      Object.fromEntries(query.map((name) => [name, `${name}/1`])),
    );
    expect(sent?.headers.get('X-Auth-Token')).toBe('secret');
    expect(await sent?.text()).toBe(operation.body === 'required' ? '{"name":null}' : '');
    expect(answer).toEqual({ json: {}, text: 'success', none: undefined }[operation.answer]);
  });

  it('sends the query, and the project of the call', async () => {
    const urls: string[] = [];
    const client = clientWith(async (request) => {
      urls.push(request.url);
      return Response.json({});
    });
    await call(client, listing, { project_id: 'p 2', offset: 0, limit: 50 });
    expect(urls[0]).toContain('/p%202/');
    expect(Object.fromEntries(new URL(urls[0] ?? '').searchParams)).toEqual({
      offset: '0',
      limit: '50',
    });
  });

  it('passes on what the service adds later, and null', async () => {
    const body = { source_type: 'NEW_SOURCE', source_task: { added: 1 }, sink_task: null };
    expect(
      await call(
        clientWith(async () => Response.json(body)),
        showing,
      ),
    ).toEqual(body);
  });

  it('walks the items of all pages', async () => {
    const field = listing.pagination?.items ?? '';
    const client = clientWith(async ({ url }) => {
      const offset = Number(new URL(url).searchParams.get('offset'));
      return Response.json({ [field]: offset < 3 ? [offset] : [] });
    });
    const items: unknown[] = [];
    for await (const item of call(client, listing)) items.push(item);
    expect(items).toEqual([0, 1, 2]);
  });

  it('rejects wrong arguments before anything is sent', async () => {
    let sent = 0;
    const client = clientWith(async () => {
      sent += 1;
      return Response.json({});
    });
    for (const operation of all) {
      const [name] = operation.parameters.path.filter((given) => given !== 'project_id');
      if (name === undefined) continue;
      const wrong = call(client, operation, { [name]: '' });
      await expect(wrong).rejects.toThrow(`${operation.operationId}: argument "${name}" is empty`);
    }
    expect(sent).toBe(0);
  });

  it('throws the error of the status, with the URL that was called', async () => {
    const client = clientWith(async () =>
      Response.json({ error_code: 'DMS.00404022', error_msg: 'Gone.' }, { status: 404 }),
    );
    const error: unknown = await call(client, showing).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ code: 'DMS.00404022', operationId: showing.operationId });
    expect(String(error)).toContain(`GET ${baseUrl}/v2/project-1/`);
  });

  it('adds headers of the call, but never lets them replace the credential', async () => {
    let headers = new Headers();
    const client = clientWith(async (request) => {
      headers = request.headers;
      return Response.json({});
    });
    await call(client, showing, {}, { headers: { Prefer: 'code=404', 'x-auth-token': 'other' } });
    expect(headers.get('Prefer')).toBe('code=404');
    expect(headers.get('X-Auth-Token')).toBe('secret');
  });

  it('rejects with the reason of the signal', async () => {
    const reason = new Error('the user left');
    const options = { signal: AbortSignal.abort(reason) };
    const client = clientWith((request) => globalThis.fetch(request));
    await expect(call(client, showing, {}, options)).rejects.toBe(reason);
  });

  it('authenticates inside of the chain: a failed authentication sends nothing', async () => {
    let sent = 0;
    const client = createDmsClient({
      baseUrl,
      projectId: 'project-1',
      auth: { authenticate: () => Promise.reject(new Error('no token')) },
      fetch: async () => {
        sent += 1;
        return Response.json({});
      },
    });
    await expect(call(client, showing)).rejects.toThrow('no token');
    expect(sent).toBe(0);
  });

  it('reports an answer that breaks off as ConnectionError', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    const client = clientWith(async () => new Response(broken));
    const error: unknown = await call(client, showing).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(String(error)).toContain('The answer broke off: terminated');
  });

  it('offers the same connection by path', async () => {
    const client = clientWith(async (request) =>
      Response.json({ token: request.headers.get('X-Auth-Token') }),
    );
    // Operations are not named here, so a path is no literal.
    const { data } = await client.http.GET(showing.path as never, undefined as never);
    expect(data).toEqual({ token: 'secret' });
  });

  it('never shows the token', async () => {
    const client = clientWith(async () => new Response('', { status: 500 }));
    const error: unknown = await call(client, showing).catch((thrown: unknown) => thrown);
    const shown = [client, error].map((value) => inspect(value, { depth: null, showHidden: true }));
    expect([...shown, JSON.stringify(client), JSON.stringify(error)].join()).not.toContain(
      'secret',
    );
  });

  it('does not carry the token to where the service redirects', async () => {
    const visited: string[] = [];
    const server = createServer((request, response) => {
      visited.push(request.url ?? '');
      response.writeHead(302, { Location: '/elsewhere' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo; // A TCP server has no other address.
    const client = createDmsClient({
      baseUrl: `http://127.0.0.1:${port}`,
      projectId: 'project-1',
      auth: tokenAuth('secret'),
    });
    await expect(call(client, showing)).rejects.toThrow('302: the service redirects');
    expect(visited).toHaveLength(1);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

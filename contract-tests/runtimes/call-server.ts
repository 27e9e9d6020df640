import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { keys, newTask, oddName, projectId, taskNames, token } from './call-facts.js';
import { signatureProblem } from './verify-signature.js';

/** A server for one run of the ten calls. */
export interface CallServer {
  url: string;
  /** Ends every connection. */
  close(): Promise<void>;
}

interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Text as it is, anything else as JSON. */
  body: unknown;
}

interface Call {
  request: IncomingMessage;
  response: ServerResponse;
  query: URLSearchParams;
  body: string;
  /** How many requests came for this ID, with this one. */
  count: number;
}

type Respond = (call: Call) => Answer | Promise<Answer> | undefined;

/** Starts it on this machine. What it answers follows from the ID of the instance. */
export async function startCallServer(): Promise<CallServer> {
  const counts = new Map<string, number>();
  let left: Promise<unknown> | undefined;

  const answers: Record<string, Respond> = {
    tasks: ({ query }) => ok(pageOfTasks(query)),
    'new-task': ({ body }) =>
      isDeepStrictEqual(JSON.parse(body), newTask)
        ? ok({ task_name: newTask.task_name, status: 'CREATING' })
        : refused(400, 'The body is another one.'),
    group: () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: 'success' }),
    missing: () => refused(404, 'The instance does not exist.', 'DMS.00404022'),
    renewal: () => ok({ name: 'renewed' }),
    busy: ({ count }) =>
      count === 1 ? { ...refused(503, 'Busy.'), headers: { 'retry-after': '0' } } : ok(instance),
    silent: () => undefined,
    left: ({ response }) => {
      left = once(response, 'close');
      return undefined;
    },
    // Answered when the connection that was left is closed, and not before.
    'after-left': async () => {
      await left;
      return ok({ name: 'left' });
    },
    creating: ({ count }) => ok({ ...instance, status: count < 3 ? 'CREATING' : 'RUNNING' }),
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await textOf(request);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    const id = /\/instances\/([^/]+)/.exec(pathname)?.[1] ?? '';
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    const isKnown = pathname.startsWith('/v2/') && pathname.includes(`/${projectId}/`);
    const respond = id === '' ? search : answers[id];
    if (!isKnown || !respond) return refused(400, `No answer is planned for ${pathname}.`);
    if (id !== '' && request.headers['x-auth-token'] !== token) {
      return refused(401, 'The token is not valid.');
    }
    return respond({ request, response, query: searchParams, body, count });
  };

  const server = createServer(async (request, response) => {
    allowPages(request, response);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (request.url === '/') return send(response, emptyPage);
    const given = await answer(request, response).catch((error) => refused(500, String(error)));
    if (given) send(response, given);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Where a browser starts. */
const emptyPage: Answer = { status: 200, headers: { 'content-type': 'text/html' }, body: '' };
const instance = { name: 'orders', status: 'RUNNING' };

/** The signed call: a search by a name that encoders disagree on. */
const search: Respond = ({ request, query, body }) => {
  const problem = signatureProblem(request, body, keys);
  if (problem) return refused(401, problem, 'APIGW.0301');
  if (query.get('name') !== oddName) return refused(400, `The name is ${query.get('name')}.`);
  return ok({ instances: [instance], instance_num: 1 });
};

function pageOfTasks(query: URLSearchParams) {
  const offset = Number(query.get('offset') ?? 0);
  const names = taskNames.slice(offset, offset + Number(query.get('limit') ?? 10));
  return {
    tasks: names.map((task_name) => ({ task_name })),
    total_number: taskNames.length,
    max_tasks: 20,
    quota_tasks: 20,
  };
}

function ok(body: object): Answer {
  return { status: 200, body };
}

function refused(status: number, error_msg: string, error_code = `DMS.00${status}000`): Answer {
  return { status, body: { error_code, error_msg } };
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fields = { 'content-type': 'application/json', 'x-request-id': 'a-request-id', ...headers };
  response.writeHead(status, fields).end(text);
}

/** Lets pages of any origin call. */
function allowPages(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', '*');
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  // Not `*`, which leaves out Authorization.
  const asked = request.headers['access-control-request-headers'];
  if (asked) response.setHeader('access-control-allow-headers', asked);
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

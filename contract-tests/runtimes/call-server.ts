import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import {
  type Exchange,
  type LoopbackServer,
  type ReceivedRequest,
  startLoopbackServer,
} from '../support/loopback-server.js';
import { signatureProblem } from '../support/reference-signer.js';
import { keys, newTask, oddName, projectId, taskNames, token } from './call-facts.js';

interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** A text is sent as it is, anything else as JSON. */
  body: unknown;
}

interface Call {
  received: ReceivedRequest;
  response: ServerResponse;
  query: URLSearchParams;
  /** Number of requests for this ID, including this one. */
  count: number;
}

type Respond = (call: Call) => Answer | Promise<Answer> | undefined;

/** Starts a server for one run of the ten calls. The ID of the instance determines the answer. */
export function startCallServer(): Promise<LoopbackServer> {
  const counts = new Map<string, number>();
  let left: Promise<unknown> | undefined;

  const answers: Record<string, Respond> = {
    tasks: ({ query }) => ok(pageOfTasks(query)),
    'new-task': ({ received }) =>
      isDeepStrictEqual(JSON.parse(received.body.toString()), newTask)
        ? ok({ task_name: newTask.task_name, status: 'CREATING' })
        : refused(400, 'The body is different.'),
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
    // Answers once the connection of the aborted call is closed.
    'after-left': async () => {
      await left;
      return ok({ name: 'left' });
    },
    creating: ({ count }) => ok({ ...instance, status: count < 3 ? 'CREATING' : 'RUNNING' }),
  };

  const answer = async ({ received, response }: Exchange) => {
    const { pathname, searchParams } = new URL(received.target, 'http://127.0.0.1');
    const id = /\/instances\/([^/]+)/.exec(pathname)?.[1] ?? '';
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    const isKnown = pathname.startsWith('/v2/') && pathname.includes(`/${projectId}/`);
    const respond = id === '' ? search : answers[id];
    if (!isKnown || !respond) return refused(400, `No answer is planned for ${pathname}.`);
    if (id !== '' && received.headers['x-auth-token'] !== token) {
      return refused(401, 'The token is not valid.');
    }
    return respond({ received, response, query: searchParams, count });
  };

  return startLoopbackServer(async (exchange) => {
    const { received, response } = exchange;
    allowPages(received, response);
    if (received.method === 'OPTIONS') return void response.writeHead(204).end();
    if (received.target === '/') return send(response, emptyPage);
    const given = await answer(exchange).catch((error) => refused(500, String(error)));
    if (given) send(response, given);
  });
}

/** The page in which a browser makes the calls. */
const emptyPage: Answer = { status: 200, headers: { 'content-type': 'text/html' }, body: '' };
const instance = { name: 'orders', status: 'RUNNING' };

/** The signed call: a search by a name that encoders disagree on. */
const search: Respond = ({ received, query }) => {
  const problem = signatureProblem(received, keys, Date.now());
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
function allowPages({ headers }: ReceivedRequest, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', '*');
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE');
  // Not `*`, which does not include Authorization.
  const asked = headers['access-control-request-headers'];
  if (asked) response.setHeader('access-control-allow-headers', asked);
}

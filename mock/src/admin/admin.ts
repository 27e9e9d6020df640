import type { Fault } from '../faults/fault.js';
import type { Faults } from '../faults/fault-list.js';
import { InputError, readFields } from '../input-error.js';
import type { LoggedRequest } from '../layers/log.js';
import type { Layer, MockAnswer, MockRequest } from '../message.js';
import { errorAnswer } from '../protocol/refuse.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import type { SavedTime } from '../state/clock.js';
import { adminCors, foreignCaller } from './callers.js';
import { pageAnswer } from './page.js';

/** The parts of a mock that admin requests use. */
export interface AdminTarget {
  reset(): void;
  advance(ms: number): void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Time that the clock shows. */
  readonly clock: SavedTime;
  readonly faults: Faults;
  readonly requests: readonly LoggedRequest[];
}

type Action = (mock: AdminTarget, body: () => unknown) => MockAnswer;

const done: MockAnswer = { status: 204, headers: {} };

/** Actions by path and method. The casts are checked by what they are passed to. */
const actions: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  '/__mock': { GET: () => pageAnswer() },
  '/__mock/reset': {
    POST(mock) {
      mock.reset();
      return done;
    },
  },
  '/__mock/snapshot': {
    GET: (mock) => json(mock.snapshot()),
    PUT(mock, body) {
      mock.restore(body() as Snapshot);
      return done;
    },
  },
  '/__mock/clock': {
    GET: (mock) => json(mock.clock),
    POST(mock, body) {
      const { advanceMs } = readFields(body(), '', ['advanceMs']);
      mock.advance(advanceMs as number);
      return json(mock.clock);
    },
  },
  '/__mock/faults': {
    GET: (mock) => json(mock.faults.list()),
    POST(mock, body) {
      mock.faults.add(body() as Fault);
      return json(mock.faults.list(), 201);
    },
    DELETE(mock) {
      mock.faults.clear();
      return done;
    },
  },
  '/__mock/requests': { GET: (mock) => json(mock.requests) },
};

/** Answers `/__mock` and what is below it: requests to the mock itself. */
export function withAdmin(mock: AdminTarget): Layer {
  return (next) => async (request) => {
    const path = request.target.split(/[?#]/, 1)[0] ?? '';
    if (path !== '/__mock' && !path.startsWith('/__mock/')) return next(request);
    const foreign = foreignCaller(request);
    if (foreign) return errorAnswer(403, 'MOCK.0403', refused, [foreign]);
    const answer = answerTo(mock, request, path === '/__mock/' ? '/__mock' : path);
    return { ...answer, headers: { ...answer.headers, ...adminCors(request) } };
  };
}

const refused = 'Only this machine may use the admin requests of the mock.';

function answerTo(mock: AdminTarget, request: MockRequest, path: string): MockAnswer {
  if (request.problem) return request.problem;
  if (request.method === 'OPTIONS') return done;
  const methods = Object.hasOwn(actions, path) ? actions[path] : undefined;
  if (!methods) {
    const known = Object.keys(actions).join(', ');
    return errorAnswer(404, 'MOCK.0404', `The mock has no such admin request. It has ${known}.`);
  }
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const action = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!action) {
    const allow = Object.keys(methods).join(', ');
    const answer = errorAnswer(405, 'MOCK.0405', `${path} has ${allow}.`);
    return { ...answer, headers: { ...answer.headers, allow } };
  }
  try {
    return action(mock, () => parsed(request.body));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const reason = { in: 'body', path: error.path, message: error.problem } as const;
    return errorAnswer(400, 'MOCK.0400', error.message, [reason]);
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new InputError('', 'is not JSON');
  }
}

function json(body: unknown, status = 200): MockAnswer {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  return { status, headers, body };
}

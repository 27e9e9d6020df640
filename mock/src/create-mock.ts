import { withAdmin } from './admin/admin.js';
import { checkOptions } from './check-options.js';
import type { MockDescription } from './description/form.js';
import { type Served, serve } from './description/served.js';
import { createFaults } from './faults/fault-list.js';
import { failuresOf, knownOperations } from './faults/known-operations.js';
import { authenticate } from './identity/authenticate.js';
import { isLogin, loginId, withLogin } from './identity/login.js';
import { withBounds } from './layers/bounds.js';
import { withChanges } from './layers/changes.js';
import { withCors } from './layers/cors.js';
import { withErrors } from './layers/errors.js';
import { withFaults } from './layers/faults.js';
import { withGatewayHeaders } from './layers/gateway-headers.js';
import { type LoggedRequest, withLog } from './layers/log.js';
import type { Answerer, Layer, MockRequest } from './message.js';
import type { Mock } from './mock.js';
import type { MockOptions } from './mock-options.js';
import { pause } from './pause.js';
import { createResponder } from './protocol/respond.js';
import { toFetch } from './protocol/to-fetch.js';
import { readSnapshot } from './snapshot/read-snapshot.js';
import { restoreSnapshot } from './snapshot/restore-snapshot.js';
import { takeSnapshot } from './snapshot/snapshot.js';
import { behave } from './state/behave.js';
import { createClock } from './state/clock.js';
import { createState, plant } from './state/state.js';
import { worldProject } from './state/world.js';

export type { Mock } from './mock.js';

/** Creates a mock of a description. */
export function createMock(options: MockOptions & { readonly description: MockDescription }): Mock {
  checkOptions(options);
  const { seed = 'world', stepMs = 3000, random = Math.random } = options;
  const { onRequest = () => {}, onChange = () => {} } = options;
  let served = serve(options.description);
  const state = createState({ clock: createClock(options.clock ?? 'manual'), stepMs });
  const nowMs = () => state.clock.now();
  const identity = { tokens: state.tokens, auth: options.auth ?? 'any', nowMs };
  const known = knownOperations(() => served);
  const faults = createFaults(known, random);
  const requests: LoggedRequest[] = [];

  const respond = (current: Served): Answerer =>
    createResponder(current, {
      authenticate: (request, projectId) =>
        authenticate(identity, current.description, request, projectId),
      answer: (request) => behave({ ...current, state }, request),
      wait: pause,
    });
  let responder = respond(served);

  function operationIdOf(request: MockRequest): string | undefined {
    if (isLogin(request)) return loginId;
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const found = served.route(method, request.target.split(/[?#]/, 1)[0] ?? '');
    return found && 'operation' in found ? found.operation.operationId : undefined;
  }

  function start(): void {
    state.clock.reset();
    if (typeof seed === 'string') plant(served.description, state, seed);
    else restoreSnapshot(state, readSnapshot(served, seed));
  }

  const mock: Omit<Mock, 'answer' | 'fetch'> = {
    reset() {
      start();
      faults.clear();
      requests.length = 0;
      onChange();
    },
    advance(ms) {
      state.clock.advance(ms);
      onChange();
    },
    snapshot: () => takeSnapshot(state),
    restore(snapshot) {
      restoreSnapshot(state, readSnapshot(served, snapshot));
      onChange();
    },
    faults,
    requests,
    get clock() {
      return state.clock.save();
    },
    get description() {
      return served.description;
    },
    describe(description) {
      served = serve(description);
      responder = respond(served);
    },
  };

  const layers: Layer[] = [
    withErrors,
    withAdmin(mock),
    withCors,
    withGatewayHeaders,
    withLog(requests, onRequest),
    withErrors,
    withBounds,
    withFaults({
      ...options,
      faults,
      random,
      operationIdOf,
      failuresOf: (id) => failuresOf(known, id),
    }),
    withChanges(onChange),
    withLogin({
      tokens: state.tokens,
      nowMs,
      worldProject: () => worldProject(served.description),
    }),
  ];
  const answer = layers.reduceRight<Answerer>(
    (next, layer) => layer(next),
    (request) => responder(request),
  );
  start();
  const complete: Mock = Object.assign(mock, {
    answer,
    // Looked up at each call, as a server does: a caller may put a recorder around `answer`.
    fetch: toFetch((request) => complete.answer(request)),
  });
  return complete;
}

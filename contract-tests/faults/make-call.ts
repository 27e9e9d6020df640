import { type CallOptions, createDmsClient, tokenAuth } from 'otc-dms-kafka';
import type { Call } from '../support/calls.js';
import { type Expectation, quick } from './expectation.js';
import type { FaultServer } from './fault-server.js';
import type { SampleCall } from './sample-operations.js';

/** Gives another token when it is asked again. */
function renewableToken() {
  let asked = 0;
  return tokenAuth(async () => {
    asked += 1;
    return `token-${asked}`;
  });
}

let made = 0;

/** Makes a call with a client of its own, and gives what came of it. */
export async function makeCall(
  server: FaultServer,
  call: SampleCall | undefined,
  fault: Expectation['fault'],
  settings: CallOptions = {},
  auth = renewableToken(),
) {
  if (!call) throw new Error('The description has no operation');
  made += 1;
  const id = `call-${made}`;
  const baseUrl = fault === 'refused' ? server.refusingUrl : server.urlOf(fault);
  const client = createDmsClient({ baseUrl, projectId: 'a-project_id', auth });
  // Methods are called by the names of the table, which the compiler cannot follow.
  const method = (client as unknown as Record<string, Call>)[call.operationId] as Call;
  const outcome = await method(call.args, {
    ...quick,
    ...settings,
    headers: { 'x-call': id },
  }).then(
    (answer) => answer,
    (error: unknown) => error,
  );
  const requests = server.requestsOf(id);
  return { outcome, sends: requests.length, url: `${baseUrl}${requests[0]?.url ?? ''}` };
}

import { type CallOptions, createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { methodOf } from '../support/method-of.js';
import { type Expectation, quick } from './expectation.js';
import type { FaultServer } from './fault-server.js';
import type { SampleCall } from './sample-calls.js';

/** Makes a credential that gives a new token each time it is asked. */
function renewableToken() {
  let asked = 0;
  return tokenAuth(async () => {
    asked += 1;
    return `token-${asked}`;
  });
}

let made = 0;

/** Makes a call with a new client. The outcome is its answer, or its error. */
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
  const client = createDmsClient({ baseUrl, projectId: '0123456789abcdef0123456789abcdef', auth });
  const options = { ...quick, ...settings, headers: { 'x-call': id } };
  const outcome = await methodOf(client, call)(call.args, options).then(
    undefined,
    (error: unknown) => error,
  );
  const requests = server.requestsOf(id);
  return { outcome, sends: requests.length, url: `${baseUrl}${requests[0]?.url ?? ''}` };
}

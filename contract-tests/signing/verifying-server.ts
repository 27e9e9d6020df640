// Not the mock: it verifies with the code of the client, and so would accept what both get wrong.
import { type LoopbackServer, startLoopbackServer } from '../support/loopback-server.js';
import { type KeyPair, signatureProblem } from '../support/reference-signer.js';

/** A request that was verified. */
export interface VerifiedRequest {
  /** Path and query, as on the request line. */
  target: string;
  /** Reason of a refusal; undefined when the request was accepted. */
  problem: string | undefined;
}

/** A service that accepts only requests signed with one key pair. */
export interface VerifyingServer extends LoopbackServer {
  seen: VerifiedRequest[];
  /** How far its clock is ahead of this machine's clock. */
  aheadMs: number;
}

/** Starts a server that answers `{}` to a valid signature, and 401 to any other request. */
export async function startVerifyingServer(keys: KeyPair): Promise<VerifyingServer> {
  const state = { seen: [] as VerifiedRequest[], aheadMs: 0 };
  const server = await startLoopbackServer(({ received, response }) => {
    const nowMs = Date.now() + state.aheadMs;
    const problem = signatureProblem(received, keys, nowMs);
    state.seen.push({ target: received.target, problem });
    response.setHeader('date', new Date(nowMs).toUTCString());
    response.setHeader('content-type', 'application/json');
    if (problem === undefined) return response.end('{}');
    response.statusCode = 401;
    return response.end('{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication"}');
  });
  return Object.assign(state, server);
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signatureProblem } from '../support/reference-signer.js';

/** What a server that verifies signatures has seen of a request. */
export interface VerifiedRequest {
  target: string;
  /** Why it was refused; undefined when it was not. */
  problem: string | undefined;
}

/** A service on this machine that takes only what is signed with these keys. */
export interface VerifyingServer {
  url: string;
  seen: VerifiedRequest[];
  /** How far its clock is ahead of that of this machine. */
  aheadMs: number;
  close: () => Promise<void>;
}

// As the service of the same family, see `src/auth/aksk-auth.ts`.
const MAX_AGE_MS = 15 * 60_000;

/** Starts it. */
export async function startVerifyingServer(keys: {
  accessKey: string;
  secretKey: string;
}): Promise<VerifyingServer> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const target = request.url ?? '';
    const received = {
      method: request.method ?? '',
      target,
      headers: request.headers,
      body: Buffer.concat(chunks),
    };
    const now = Date.now() + verifying.aheadMs;
    const [, ...parts] =
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(request.headers['x-sdk-date'])) ?? [];
    const [year = 0, month = 0, ...rest] = parts.map(Number);
    const ageMs = Math.abs(now - Date.UTC(year, month - 1, ...rest));
    // Written so that a date that cannot be read is refused.
    const problem = !(ageMs <= MAX_AGE_MS) ? 'expired' : signatureProblem(received, keys);
    verifying.seen.push({ target, problem });
    response.setHeader('date', new Date(now).toUTCString());
    response.setHeader('content-type', 'application/json');
    if (problem === undefined) response.end('{}');
    else {
      response.statusCode = 401;
      response.end('{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication"}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A cast, because a server that listens on a port has no path.
  const { port } = server.address() as AddressInfo;
  const verifying: VerifyingServer = {
    url: `http://127.0.0.1:${port}`,
    seen: [],
    aheadMs: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return verifying;
}

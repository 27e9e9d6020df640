// Not the mock: it never quotes a request, nor lets a caller choose the token of a login.
import type { ServerResponse } from 'node:http';
import { startLoopbackServer } from '../support/loopback-server.js';
import { echoOf, parsed, type QuoteName } from './quotes.js';

/** A server that quotes each request in the way that the first segment of the path names. */
export interface EchoServer {
  urlOf: (echo: QuoteName) => string;
  /** URL of an identity service where every login succeeds. */
  identityUrl: string;
  /** Token that a login returns. */
  token: string;
  close: () => Promise<void>;
}

/** Starts an echo server. */
export async function startEchoServer(): Promise<EchoServer> {
  const { url, close } = await startLoopbackServer(({ received, request, response }) => {
    const body = received.body.toString();
    const [, name = ''] = /^\/([^/]*)/.exec(received.target) ?? [];
    const values = Object.values(request.headers).flat().map(String);
    const texts = [
      ...values,
      ...values.flatMap((value) => value.split(' ')),
      body,
      ...leavesOf(parsed(body)),
    ];
    if (name === 'identity') return grant(response, echoServer.token);
    return echoOf(decodeURIComponent(name))({ request, response, texts, body });
  });
  const echoServer: EchoServer = {
    urlOf: (echo) => `${url}/${encodeURIComponent(echo)}`,
    identityUrl: `${url}/identity`,
    token: 'a-token',
    close,
  };
  return echoServer;
}

function grant(response: ServerResponse, subjectToken: string): void {
  const token = {
    issued_at: '2024-02-23T12:00:00.000000Z',
    expires_at: '2024-02-24T12:00:00.000000Z',
    project: { id: '0123456789abcdef0123456789abcdef' },
  };
  response
    .writeHead(201, { 'content-type': 'application/json', 'x-subject-token': subjectToken })
    .end(JSON.stringify({ token }));
}

/** Returns all texts in a JSON value. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

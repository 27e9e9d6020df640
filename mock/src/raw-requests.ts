import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problem } from './answer.js';

/** Answers to requests that Node cannot parse, by the code of its error. */
const parseErrors: Record<string, [status: number, detail: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers are larger than 16 kB.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time.'],
};

const notHttp: [status: number, detail: string] = [400, 'The request is not valid HTTP/1.1.'];

/**
 * Answers the connections of a server that Node gives to no handler: requests that it cannot parse, those that are too
 * slow, and `CONNECT`. Node would answer without a body, or close the connection without a word.
 */
export function refuseRawRequests(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const [status, detail] = parseErrors[error.code ?? ''] ?? notHttp;
    refuse(socket, status, detail);
  });
  server.on('connect', (_request, socket) => {
    refuse(socket, 405, 'The mock is not a proxy.');
  });
}

function refuse(socket: Duplex, status: number, detail: string): void {
  if (!socket.writable) return void socket.destroy();
  const { headers, body } = problem(status, detail);
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${headers['content-type']}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  // Without the handler, a client that resets the connection would end the process.
  socket.on('error', () => {});
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

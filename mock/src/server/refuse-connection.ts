import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorAnswer } from '../protocol/refuse.js';

/** Errors of Node's parser whose status is not 400. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers bytes that are no HTTP request, then closes the connection. */
export function refuseBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  // The client has gone, or an answer is already on its way.
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  refuse(
    socket,
    statuses[error.code ?? ''] ?? 400,
    'The request is not HTTP, too long or too slow.',
  );
}

/** Answers `CONNECT`, which asks for a tunnel. */
export function refuseTunnel(_: unknown, socket: Duplex): void {
  // Node leaves the socket to this function, so an error of it would end the process.
  socket.on('error', () => {});
  refuse(socket, 405, 'The mock is no proxy.');
}

function refuse(socket: Duplex, status: number, message: string): void {
  const text = JSON.stringify(errorAnswer(status, `MOCK.0${status}`, message).body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`, () => socket.destroy());
}

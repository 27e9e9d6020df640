import { once } from 'node:events';
import { connect } from 'node:net';

/** Bytes for a server, as a client would send them on a new connection. */
export interface RawRequest {
  bytes: Buffer;
  /** Whether the server can answer before the client ends its side of the connection. */
  isComplete: boolean;
}

/** An answer on the wire. */
export interface RawAnswer {
  /** Undefined when the server closed the connection without an answer. */
  status: number | undefined;
  headers: string;
  body: string;
}

/** Sends bytes and returns the first answer. The connection is closed then. */
export async function sendRaw(url: string, request: RawRequest): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.setEncoding('latin1');
  socket.on('data', (text: string) => {
    received += text;
    if (isWhole(received)) socket.destroy();
  });
  // A server may close the connection while the client still sends.
  socket.on('error', () => {});
  if (request.isComplete) socket.write(request.bytes);
  else socket.end(request.bytes);
  await once(socket, 'close');
  return parse(received);
}

function parse(received: string): RawAnswer {
  const end = received.indexOf('\r\n\r\n');
  const headers = end === -1 ? received : received.slice(0, end);
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(headers)?.[1];
  const body = Buffer.from(received.slice(headers.length + 4), 'latin1').toString();
  return { status: status === undefined ? undefined : Number(status), headers, body };
}

function isWhole(received: string): boolean {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(received.slice(0, end))?.[1] ?? '0';
  return received.length >= end + 4 + Number(length);
}

// Not the mock: its answers are always HTTP.
import { createServer, type Socket } from 'node:net';
import type { RawAnswer } from './any-answer.js';

/** A server that answers each request with the bytes of `answer`, whether or not they are HTTP. */
export interface RawServer {
  url: string;
  answer: RawAnswer | undefined;
  close: () => Promise<void>;
}

/** Starts a raw server. Without an answer, it sends an empty object. */
export async function startRawServer(): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // The client breaks off where it has read enough.
    socket.on('error', () => {});
    // Requests of the properties are small: they arrive in one piece.
    socket.once('data', () => socket.end(bytesOf(rawServer.answer)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  const rawServer: RawServer = {
    url: `http://127.0.0.1:${address.port}`,
    answer: undefined,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return rawServer;
}

function bytesOf(
  { status, headers, body }: RawAnswer = { status: 200, headers: [], body: Buffer.from('{}') },
) {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Any\r\n${lines}\r\n`, 'latin1'), body]);
}

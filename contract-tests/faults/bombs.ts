import { constants, createBrotliCompress, createGzip, gzipSync } from 'node:zlib';
import type { Fault } from './fault.js';

const json = { 'content-type': 'application/json' };
// Four times the default limit.
const size = 2 ** 28;
const piece = Buffer.alloc(2 ** 20, ' ');

/** Compresses blanks; some kilobytes are left. */
async function compressed(kind: 'br' | 'gzip'): Promise<Buffer> {
  const stream =
    kind === 'br'
      ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })
      : createGzip();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => stream.once('end', resolve));
  for (let sent = 0; sent < size; sent += piece.length) {
    if (!stream.write(piece)) await new Promise((resolve) => stream.once('drain', resolve));
  }
  stream.end();
  await ended;
  return Buffer.concat(chunks);
}

const made = new Map<string, Promise<Buffer>>();

/** Sends a bomb, which is made once. */
function bomb(encoding: string, make: () => Promise<Buffer>): Fault {
  return async ({ response }) => {
    const bytes = made.get(encoding) ?? make();
    made.set(encoding, bytes);
    response.writeHead(200, { ...json, 'content-encoding': encoding }).end(await bytes);
  };
}

/** Sends the same piece for ever. */
const endless: Fault = ({ response }) => {
  response.writeHead(200, json);
  const send = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', send);
  };
  send();
};

/** Sends a header that never ends. */
const endlessHeader: Fault = ({ request: { socket } }) => {
  socket.write('HTTP/1.1 200 OK\r\nx-long: ');
  // Parsers skip blanks here.
  const letters = Buffer.alloc(piece.length, 'x');
  const send = () => {
    while (!socket.destroyed && socket.write(letters));
    if (!socket.destroyed) socket.once('drain', send);
  };
  socket.on('error', () => {});
  send();
};

/** Answers that take more memory than a program has. */
export const bombs = {
  'brotli bomb': bomb('br', () => compressed('br')),
  'gzip bomb': bomb('gzip', () => compressed('gzip')),
  'gzip bomb in gzip': bomb('gzip, gzip', async () => gzipSync(await compressed('gzip'))),
  'endless answer': endless,
  'endless header': endlessHeader,
} as const satisfies Record<string, Fault>;

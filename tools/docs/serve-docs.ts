import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { listenError, serverUrl } from '../command/listening.js';

const host = '127.0.0.1';

/**
 * Serves one HTML file at `/`, to this machine only. The file is read for each request.
 *
 * @throws {ForeseenError} when the port is not available; it recommends `--docs-port`.
 */
export async function serveDocs(
  file: string,
  port: number,
): Promise<{ url: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    if (request.url?.split('?')[0] !== '/') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('The docs are at /\n');
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    try {
      const page = await readFile(file);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } catch {
      const remedy = 'The docs page does not exist. Build it with: npm run docs\n';
      response.writeHead(404, { 'content-type': 'text/plain' }).end(remedy);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(listenError({ host, port, option: '--docs-port' }, cause)),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const listeningPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: serverUrl(host, listeningPort),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

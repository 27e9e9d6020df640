import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A proxy on a free port of 127.0.0.1, which reaches servers of this machine only. */
export interface LoopbackProxy {
  /** `http:` URL with the user and the password, if the proxy asks for them. */
  url: string;
  /** Method and target of each request to the proxy, refused ones included. */
  asked: string[];
  /** Stops the proxy and closes all connections. */
  close: () => Promise<void>;
}

/**
 * Starts a proxy that opens tunnels (`CONNECT`) and forwards requests for absolute URLs.
 *
 * With `login`, such as `user:password`, it refuses other requests with 407.
 */
export async function startLoopbackProxy(login?: string): Promise<LoopbackProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const isRefused = ({ method, url, headers }: IncomingMessage) => {
    asked.push(`${method} ${url}`);
    const expected = login && `Basic ${Buffer.from(decodeURIComponent(login)).toString('base64')}`;
    return expected !== undefined && headers['proxy-authorization'] !== expected;
  };

  const server = createServer((received, response) => {
    const target = new URL(received.url ?? '');
    if (isRefused(received)) return void response.writeHead(407).end();
    if (target.hostname !== '127.0.0.1') return void response.writeHead(403).end();
    const { method, headers } = received;
    const forwarded = request(target, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => response.writeHead(502).end());
    received.pipe(forwarded);
  });
  server.on('connection', (socket) => void sockets.add(socket));
  server.on('connect', (received, client: Socket) => {
    const [, port] = /^127\.0\.0\.1:(\d+)$/.exec(received.url ?? '') ?? [];
    if (isRefused(received))
      return client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    if (!port) return client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const service = connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      service.pipe(client).pipe(service);
    });
    sockets.add(service);
    // Either end may close first.
    client.on('error', () => service.destroy());
    service.on('error', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${login ? `${login}@` : ''}127.0.0.1:${port}`,
    asked,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

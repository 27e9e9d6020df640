import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readDataFile } from '../tools/description/read-yaml.js';

/** The answer with three tasks, from the examples of the description, as JSON. */
export function threeTasks(): string {
  const file = '../openapi/components/examples/listConnectorTasks.200.three-kinds.yaml';
  const { value } = readDataFile<{ value: unknown }>(new URL(file, import.meta.url));
  return JSON.stringify(value);
}

/** Serves the same answer for every request, over connections that stay open. */
export async function serve(answer: string) {
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(answer),
      'x-request-id': '7f1c6e0d5b9a4c1e8f2d3a4b5c6d7e8f',
    });
    response.end(answer);
  });
  // Longer than any client waits for its turn.
  server.keepAliveTimeout = 300_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A cast, because only a server on a pipe has no port.
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

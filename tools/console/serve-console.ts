import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { listenError, serverUrl } from '../command/listening.js';

const host = '127.0.0.1';
const configFile = fileURLToPath(new URL('../../examples/console/vite.config.ts', import.meta.url));

/** Where the console listens, and which mock it calls. */
export interface ConsoleOptions {
  port: number;
  /** URL of the mock. */
  mockUrl: string;
}

/**
 * Serves the example console from its sources, to this machine only. Changes of the sources show at once.
 *
 * @throws {ForeseenError} when the port is not available; it recommends `--console-port`.
 */
export async function serveConsole({
  port,
  mockUrl,
}: ConsoleOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile,
    define: { 'import.meta.env.VITE_DMS_BASE_URL': JSON.stringify(mockUrl) },
    server: { host, port, strictPort: true },
    logLevel: 'error',
  });
  try {
    await server.listen();
  } catch (cause) {
    await server.close();
    throw listenError({ host, port, option: '--console-port' }, cause);
  }
  const address = server.httpServer?.address();
  const listeningPort = typeof address === 'object' && address ? address.port : port;
  return { url: serverUrl(host, listeningPort), close: () => server.close() };
}

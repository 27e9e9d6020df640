import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const configFile = fileURLToPath(new URL('../../examples/console/vite.config.ts', import.meta.url));

/** Builds the example console into a folder and serves it on a free port. */
export async function serveConsoleBuild(
  outDir: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const options = { configFile, build: { outDir, emptyOutDir: true }, logLevel: 'error' } as const;
  await build(options);
  const server = await preview({ ...options, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

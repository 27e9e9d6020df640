import { fileURLToPath } from 'node:url';
import { printed, run } from './commands.js';
import { startLoopbackServer } from './loopback-server.js';

/** Path of the committed bundle. */
export const bundle = fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url));

/** Starts the Prism command on a description, by default the committed bundle, and returns its URL. */
export async function startPrism(description = bundle): Promise<string> {
  // A port that was free a moment ago: Prism cannot choose one.
  const { url, close } = await startLoopbackServer(() => {});
  await close();
  const cli = 'node_modules/@stoplight/prism-cli/dist/index.js';
  await printed(run(cli, 'mock', description, '--port', new URL(url).port), /Prism is listening/);
  return url;
}

import { readOptions, readPort } from './command/arguments.js';
import { endQuietly } from './command/end-quietly.js';
import { exitWith } from './command/foreseen-error.js';
import { describeMock, printReload, printRequest } from './mock/messages.js';
import { serveDescription } from './mock/serve-description.js';

const usage = `Serves a mock of the API, made from openapi/, and reloads it when a file changes.

  npm run mock -- [--port <number>] [--host <address>]

  --port  port to listen on; 0 chooses a free one (default 4010)
  --host  address to listen on (default 127.0.0.1: this machine only)`;

endQuietly();

try {
  const { port, host } = readOptions(['port', 'host'], usage);
  const mock = await serveDescription({
    port: readPort('--port', port, 4010),
    ...(host !== undefined && { host }),
    onRequest: printRequest,
    onReload: printReload,
  });
  console.log(
    `${describeMock(mock).join('\n')}\nReloads when openapi/ changes. Press Ctrl-C to stop.\n`,
  );
} catch (error) {
  exitWith(error);
}

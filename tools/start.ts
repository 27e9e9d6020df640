import { fileURLToPath } from 'node:url';
import { describeMock } from 'otc-dms-kafka-mock/server';
import { readOptions, readPort } from './command/arguments.js';
import { endQuietly } from './command/end-quietly.js';
import { ensurePortIsFree } from './command/listening.js';
import { serveConsole } from './console/serve-console.js';
import { readDescription } from './description/read-description.js';
import { descriptionIndex, exitWithLint } from './description/redocly.js';
import { serveDocs } from './docs/serve-docs.js';
import { buildDocs } from './docs.js';
import { generate } from './generate.js';
import { printReload, printRequest } from './mock/print.js';
import { runExample } from './mock/run-example.js';
import { serveDescription } from './mock/serve-description.js';

const usage = `Shows the whole product: generates the client, builds the docs, serves the mock, the docs and
the example console, and runs an example program against the mock. The servers accept connections from this machine only.

  npm start -- [--port <number>] [--docs-port <number>] [--console-port <number>]

  --port          port of the mock; 0 chooses a free one (default 4010)
  --docs-port     port of the docs; 0 chooses a free one (default 4011)
  --console-port  port of the console; 0 chooses a free one (default 4012)`;

const host = '127.0.0.1';
const generatedFolder = fileURLToPath(new URL('../generated', import.meta.url));
const docsPage = fileURLToPath(new URL('../site/index.html', import.meta.url));

endQuietly();

try {
  const options = readOptions(['port', 'docs-port', 'console-port'], usage);
  const port = readPort('--port', options.port, 4010);
  const docsPort = readPort('--docs-port', options['docs-port'], 4011);
  const consolePort = readPort('--console-port', options['console-port'], 4012);
  await ensurePortIsFree({ host, port, option: '--port' });
  await ensurePortIsFree({ host, port: docsPort, option: '--docs-port' });
  await ensurePortIsFree({ host, port: consolePort, option: '--console-port' });

  console.log('1/6 generate bundle, types and operations');
  const description = await readDescription(descriptionIndex);
  await generate(generatedFolder, { description });
  console.log('2/6 build the docs');
  await buildDocs(docsPage, description);
  console.log('3/6 start the mock');
  const mock = await serveDescription({
    host,
    port,
    onRequest: printRequest,
    onReload: printReload,
  });
  console.log('4/6 serve the docs');
  const docs = await serveDocs({ file: docsPage, port: docsPort, mockUrl: mock.url });
  console.log('5/6 serve the console');
  const page = await serveConsole({ port: consolePort, mockUrl: mock.url });
  console.log('6/6 run examples/list-tasks.ts against the mock\n');
  await runExample(mock);

  console.log(
    `\nDocs: ${docs.url}\nConsole: ${page.url}\n${describeMock(mock).join('\n')}\n\nPress Ctrl-C to stop all three.\n`,
  );
} catch (error) {
  await exitWithLint(error);
}

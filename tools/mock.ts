import { describeMock, optionHelp, readOptions } from 'otc-dms-kafka-mock/server';
import { endQuietly } from './command/end-quietly.js';
import { exitWith } from './command/foreseen-error.js';
import { asForeseen } from './mock/as-foreseen.js';
import { printReload, printRequest } from './mock/print.js';
import { serveDescription } from './mock/serve-description.js';

const usage = `Serves a mock of the API, made from openapi/, and reloads it when a file changes; its state stays.

  npm run mock -- [options]

${optionHelp}`;

endQuietly();

try {
  const { isHelp, isQuiet, ...options } = readOptions(process.argv.slice(2));
  if (isHelp) {
    console.log(usage);
    process.exit(0);
  }
  const opened = await serveDescription({
    ...options,
    ...(!isQuiet && { onRequest: printRequest }),
    onReload: printReload,
  });
  console.log(
    `${describeMock(opened).join('\n')}\nReloads when openapi/ changes. Press Ctrl-C to stop.\n`,
  );
} catch (error) {
  exitWith(asForeseen(error));
}

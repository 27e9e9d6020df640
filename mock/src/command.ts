#!/usr/bin/env node
import { describeMock, requestLine } from './command/messages.js';
import { openMock } from './command/open-mock.js';
import { readOptions } from './command/read-options.js';
import { usage } from './command/usage.js';
import { UsageError } from './command/usage-error.js';
import { packagedDescription } from './prepared-mock.js';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The state file is written at the exit.
  process.once(signal, () => process.exit(0));
}
// The reader of the output has gone, as in `otc-dms-kafka-mock | head`.
process.stdout.on('error', () => process.exit(0));

try {
  const { isHelp, isQuiet, ...options } = readOptions(process.argv.slice(2));
  if (isHelp) {
    console.log(usage);
  } else {
    const opened = await openMock({
      ...options,
      description: await packagedDescription(),
      ...(!isQuiet && { onRequest: (request) => console.log(requestLine(request)) }),
    });
    console.log(`${describeMock(opened).join('\n')}\nPress Ctrl-C to stop.\n`);
  }
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
}

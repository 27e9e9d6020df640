import { constants } from 'node:os';
import type { VerifyDescription } from '../description/form.js';
import { runCommand } from './run-command.js';

/** A terminal sends Ctrl-C to the whole group of processes, and npm passes it on a second time. */
const sameSignalMs = 1_000;

/** Runs the command with the arguments of this process. The first Ctrl-C ends the run, the second the process. */
export async function runProcess(description: VerifyDescription): Promise<void> {
  const controller = new AbortController();
  let endedAtMs = 0;
  const end = () => {
    if (controller.signal.aborted) return;
    endedAtMs = performance.now();
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const isOther = performance.now() - endedAtMs > sameSignalMs;
      if (controller.signal.aborted && isOther) process.exit(128 + constants.signals[signal]);
      end();
    });
  }
  // The reader of the output has gone, as in `otc-dms-kafka-verify | head`: the clean-up goes on without it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', end);
  process.exitCode = await runCommand(process.argv.slice(2), description, {
    print: (text) => console.log(text),
    say: (text) => console.error(text),
    signal: controller.signal,
  });
}

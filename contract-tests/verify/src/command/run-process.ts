import type { VerifyDescription } from '../description/form.js';
import { runCommand } from './run-command.js';

/** Runs the command with the arguments of this process. The first Ctrl-C ends the run, the second the process. */
export async function runProcess(description: VerifyDescription): Promise<void> {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort());
  }
  // The reader of the output has gone, as in `otc-dms-kafka-verify | head`.
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = await runCommand(process.argv.slice(2), description, {
    print: (text) => console.log(text),
    say: (text) => console.error(text),
    signal: controller.signal,
  });
}

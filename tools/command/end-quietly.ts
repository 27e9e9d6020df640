import { onClosedOutput } from './closed-output.js';
import { areAlive, startersOf } from './starters.js';

/** Interval of the check for the processes that started this one, so that a port is free again within a second. */
const intervalMs = 500;

/**
 * Ends this process with status 0 on Ctrl-C, on SIGTERM, when what started it has ended, or when its output is closed.
 *
 * The servers hold nothing that needs saving, and an idle browser connection would delay an orderly close.
 * A signal that ends `npm run`, or its shell, does not reach the command that they started.
 */
export function endQuietly(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  onClosedOutput(() => process.exit(0));
  const starters = startersOf(process.ppid, process.env.npm_lifecycle_event !== undefined);
  if (!starters) process.exit(0);
  const watch = setInterval(() => {
    if (!areAlive(starters, process.ppid)) process.exit(0);
  }, intervalMs);
  watch.unref();
}

import { onClosedOutput } from './closed-output.js';

/** Interval of the check for the parent. Nobody waits for a server to end, so it can be long. */
const intervalMs = 500;

/**
 * Ends this process with status 0 on Ctrl-C, on SIGTERM, when its parent exits, or when its output is closed.
 *
 * The servers hold nothing that needs saving, and an idle browser connection would delay an orderly close.
 * The parent is watched because a SIGTERM to `npm run` ends npm and its shell, but not the command that they started.
 */
export function endQuietly(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  onClosedOutput(() => process.exit(0));
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, intervalMs);
  watch.unref();
}

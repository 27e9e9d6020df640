import { onClosedOutput } from './closed-output.js';

/** How often the parent is looked at; nobody waits for a server to end. */
const intervalMs = 500;

/**
 * Ends this process with status 0 when it is asked to, by Ctrl-C or by its id, or when its parent is gone.
 *
 * A server here holds nothing that needs saving, and an idle browser connection would delay an orderly close.
 * The parent matters because whoever ends `npm run` by its id ends npm and its shell, and not what they started.
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

/**
 * Calls `onClosed` when the reader of the output is gone, as after `npm run generate | head`.
 *
 * Without it, Node would end the process with a stack at the next line that is printed.
 */
export function onClosedOutput(onClosed: () => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    onClosed();
  });
}

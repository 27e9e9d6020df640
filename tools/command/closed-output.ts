/**
 * Calls `onClosed` when the reader of the output has exited, as in `npm run generate | head`.
 *
 * Without a listener, Node would end the process with a stack trace at the next line that is printed.
 */
export function onClosedOutput(onClosed: () => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    onClosed();
  });
}

/** A problem that the user of the command can solve. `message` says in one line what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Says why the mock cannot listen, and what to do. */
export function listenError(host: string, port: number, cause: unknown): UsageError {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return new UsageError(
      `Port ${port} on ${host} is in use. Stop the other program or choose another port with --port.`,
    );
  }
  if (code === 'EACCES') {
    return new UsageError(
      `Port ${port} on ${host} is not allowed for this user. Choose one above 1023 with --port.`,
    );
  }
  return new UsageError(`--host ${host} with --port ${port} cannot be used: ${message}.`);
}

import { createServer, isIPv6 } from 'node:net';
import { ForeseenError } from './foreseen-error.js';

/** Where a server listens, and the command-line option that would move it. */
export interface ListenTarget {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** Named in the remedy when the port is in use. */
  option: string;
}

/** The URL of a listening server; for a wildcard host, the one that works on this machine. */
export function serverUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** What to tell the user when a server cannot listen. */
export function listenError(target: ListenTarget, cause: unknown): ForeseenError {
  const { host, port, option } = target;
  // Prism rejects with the text of the error instead of the error.
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (reason.includes('EADDRINUSE')) {
    return new ForeseenError(
      `Port ${port} on ${host} is in use. Stop the other program or choose another port with ${option}.`,
    );
  }
  if (reason.includes('EACCES')) {
    return new ForeseenError(
      `Port ${port} on ${host} is not allowed for this user. Choose one above 1023 with ${option}.`,
    );
  }
  return new ForeseenError(`Cannot listen on ${host}, port ${port}: ${reason}.`);
}

/**
 * Looks whether a port is free, so that a long start does not fail at its end.
 *
 * Another program may still take the port afterwards.
 *
 * @throws {ForeseenError} when it is not.
 */
export async function ensurePortIsFree(target: ListenTarget): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (cause) => reject(listenError(target, cause)));
    probe.listen(target.port, target.host, () => probe.close(() => resolve()));
  });
}

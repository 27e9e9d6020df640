import { createServer, isIPv6 } from 'node:net';
import { ForeseenError } from './foreseen-error.js';

/** Address of a server, and the command-line option that changes its port. */
export interface ListenTarget {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** Option that the error message recommends. */
  option: string;
}

/** Returns the URL of a server. For a wildcard host it uses `localhost`, which works on this machine. */
export function serverUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** Returns an error that tells the user why a server cannot listen and what to do. */
export function listenError(target: ListenTarget, cause: unknown): ForeseenError {
  const { host, port, option } = target;
  // Prism rejects with a string instead of an error.
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
 * Checks that a port is free, so that a long start does not fail at its last step.
 *
 * Another program may still take the port later.
 *
 * @throws {ForeseenError} when the port is in use or not allowed.
 */
export async function ensurePortIsFree(target: ListenTarget): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (cause) => reject(listenError(target, cause)));
    probe.listen(target.port, target.host, () => probe.close(() => resolve()));
  });
}

import { isIPv6 } from 'node:net';
import { createMock } from '../create-mock.js';
import type { MockDescription } from '../description/form.js';
import { InputError } from '../input-error.js';
import type { Mock } from '../mock.js';
import type { MockOptions } from '../mock-options.js';
import { type ListenOptions, serveMock } from '../server/serve-mock.js';
import type { Snapshot } from '../snapshot/snapshot.js';
import { createStateFile } from './state-file.js';
import { listenError, UsageError } from './usage-error.js';

/** Options of `openMock`. */
export interface OpenOptions extends Omit<MockOptions, 'description'>, ListenOptions {
  /** File that keeps the state over restarts. */
  readonly stateFile?: string | undefined;
}

/** A mock that listens and keeps its state. */
export interface OpenedMock {
  readonly mock: Mock;
  /** URL without a trailing slash. */
  readonly url: string;
  /** Stops the server and writes the state. */
  close(): Promise<void>;
}

/**
 * Opens a mock whose clock runs.
 *
 * @throws {UsageError} when the port, the seed or the state file cannot be used.
 */
export async function openMock(
  options: OpenOptions & { readonly description: MockDescription },
): Promise<OpenedMock> {
  const { host = '127.0.0.1', port = 0, stateFile, ...mockOptions } = options;
  const file =
    stateFile === undefined ? undefined : createStateFile(stateFile, () => mock.snapshot());
  const mock = named('--seed', () =>
    createMock({ clock: 'real', ...mockOptions, onChange: () => file?.changed() }),
  );
  if (file) {
    const saved = file.read();
    // A cast: the mock checks what it restores.
    if (saved !== undefined) named('--state', () => mock.restore(saved as Snapshot));
    file.write();
    process.once('exit', file.flush);
  }
  const server = await serveMock(mock, { host, port }).catch((cause) => {
    throw listenError(host, port, cause);
  });
  return {
    mock,
    url: urlOf(host, server.port),
    async close() {
      await server.close();
      file?.flush();
      if (file) process.off('exit', file.flush);
    },
  };
}

/** Names the option whose file does not fit. */
function named<T>(option: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`${option}: ${error.message} Delete the file or name another one.`);
  }
}

/** Returns the URL of a server. A wildcard address can be reached as `localhost`. */
function urlOf(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

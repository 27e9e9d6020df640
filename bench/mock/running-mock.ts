import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ForeseenError } from '../../tools/command/foreseen-error.js';
import { root } from '../folders.js';
import { call, callPath } from '../subjects/subject.js';
import type { MockProgram } from './mocks.js';

/** A mock that has given its first answer. */
export interface RunningMock {
  readonly url: string;
  /** Time from the start of the process to the first answer. */
  readonly startMs: number;
  /** Asks for the documented answer, which no state replaces, and returns the body. */
  ask(): Promise<string>;
  /** Memory of the process, in megabytes. */
  memoryMb(): Promise<number>;
  end(): Promise<void>;
}

/** Headers of the measured request. */
export const headers = { 'x-auth-token': call.token };

const limitMs = 60_000;

/**
 * Starts a mock on a free port and waits for its first answer.
 *
 * @throws {ForeseenError} when it ends, or gives no answer within a minute.
 */
export async function startMock(mock: MockProgram, description: string): Promise<RunningMock> {
  const port = await freePort();
  const startedAtMs = performance.now();
  const child = spawn(process.execPath, [...mock.start(port, description)], {
    cwd: root,
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}${callPath}`;
  await untilAnswered(mock, child, url, startedAtMs);
  return {
    url,
    startMs: performance.now() - startedAtMs,
    ask: async () => (await fetch(url, { headers: { ...headers, prefer: 'code=200' } })).text(),
    async memoryMb() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1000;
    },
    async end() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function untilAnswered(
  { name }: MockProgram,
  child: ChildProcess,
  url: string,
  startedAtMs: number,
): Promise<void> {
  while (performance.now() - startedAtMs < limitMs) {
    if (child.exitCode !== null) throw new ForeseenError(`${name} ended: ${child.exitCode}.`);
    const answer = await fetch(url, { headers }).catch(() => undefined);
    if (answer?.ok) {
      await answer.text();
      return;
    }
    await pause(5);
  }
  child.kill('SIGKILL');
  throw new ForeseenError(`${name} gave no answer within ${limitMs / 1000} s.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A cast: a server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

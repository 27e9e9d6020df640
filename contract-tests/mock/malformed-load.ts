import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { examplesOf, jsonOf } from '../../tools/description/openapi-document.js';
import { printed, run } from '../support/commands.js';
import { requestOf } from '../support/curl-request.js';
import { document, operations } from '../support/description.js';
import { type Calls, malformedRequest } from './malformed-requests.js';
import { sendRaw } from './raw-call.js';
import { urlOf } from './request-url.js';

/** Requests that are open at the same time. */
const concurrency = 8;

const calls: Calls = {
  targets: operations.map((one) => ({ method: one.method.toUpperCase(), target: urlOf(one) })),
  bodies: operations.flatMap((one) =>
    examplesOf(document, jsonOf(one.requestBody)).map(([, body]) => ({
      method: one.method.toUpperCase(),
      target: urlOf(one),
      body,
    })),
  ),
};

/**
 * Sends malformed requests to a new process of `npm run mock`, which must live and answer its example afterwards.
 *
 * @returns growth of the memory of the process in MB since the first `warmUp` requests.
 */
export async function loadMock(count: number, warmUp: number): Promise<number> {
  const command = run('tools/run.js', 'mock', '--port', '0');
  const curl = await printed(command, /curl .*(?=\n)/);
  const { origin } = new URL(requestOf(curl).url);
  const requests = fc.sample(malformedRequest(calls), { seed: 20_260_101, numRuns: count });

  await sendAll(origin, requests.slice(0, warmUp));
  const before = await memoryOf(command.child.pid);
  await sendAll(origin, requests.slice(warmUp));
  const growth = (await memoryOf(command.child.pid)) - before;

  expect(command.child.exitCode).toBeNull();
  expect((await fetch(requestOf(curl))).status).toBe(200);
  expect(command.output.stderr).toBe('');
  return growth;
}

async function sendAll(origin: string, requests: Parameters<typeof sendRaw>[1][]): Promise<void> {
  const waiting = requests.values();
  const work = async () => {
    // The workers share the iterator, so each request is sent once.
    for (const request of waiting) {
      const { status, body } = await sendRaw(origin, request);
      // A client that breaks off gets no answer. Some changes leave a request valid.
      if (status === undefined && !request.isComplete) continue;
      const sent = request.bytes.subarray(0, 500).toString('latin1');
      expect(status, `${sent}\n\n${body}`).toBeGreaterThanOrEqual(200);
      // 501 names the documented answers to one who asks for another.
      if (status !== 501) expect(status, `${sent}\n\n${body}`).toBeLessThan(500);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}

/** Returns the resident memory of a process in MB. */
async function memoryOf(pid = 0): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const inFile = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  if (inFile) return Number(inFile) / 1000;
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1000;
}

import { execFile } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inScratchFolder } from '../../tools/command/scratch-folder.js';
import { folder as bench, root } from '../folders.js';
import { inRounds } from '../in-rounds.js';
import { compare, median } from '../statistics.js';
import { type MockProgram, mocks } from './mocks.js';
import { headers, type RunningMock, startMock } from './running-mock.js';

/** Figures of one mock. */
export interface MockCost {
  readonly name: string;
  /** Time from the start of the process to the first answer. */
  readonly startMs: number;
  /** Time from an edit of the description to an answer that shows it; undefined for a mock that does not follow edits. */
  readonly reloadMs?: number;
  readonly requestsPerSecond: number;
  /** Throughput compared with `prism mock`, in the same rounds. */
  readonly ratio: number;
  readonly memoryMb: number;
}

/** Number of repetitions. */
export interface MockPlan {
  readonly starts: number;
  readonly reloads: number;
  readonly loads: number;
  /** Time of one round of load. */
  readonly loadSeconds: number;
}

export const fullMockPlan: MockPlan = { starts: 5, reloads: 5, loads: 6, loadSeconds: 5 };
export const quickMockPlan: MockPlan = { starts: 2, reloads: 1, loads: 2, loadSeconds: 2 };

const editLimitMs = 60_000;
const autocannon = join(bench, 'node_modules/autocannon/autocannon.js');
const run = promisify(execFile);

/** Measures the mocks in turns, with the same description and the same request. */
export async function measureMocks(plan: MockPlan, onStep: (step: string) => void) {
  return inScratchFolder(async (folder) => {
    const description = join(folder, 'openapi.yaml');
    await copyFile(join(root, 'generated/openapi.yaml'), description);
    const all: MockProgram[] = Object.values(mocks);

    onStep('starts of the mocks');
    const starts = await inRounds(all, plan.starts, async (mock) => {
      const running = await startMock(mock, description);
      await running.end();
      return running.startMs;
    });

    onStep('reloads of the mocks');
    const reloads = await inRounds(
      all.filter(({ isReloading }) => isReloading),
      plan.reloads,
      (mock) => measureReload(mock, description),
    );

    onStep('throughput of the mocks');
    const { loads, memory } = await measureLoads(all, description, plan);
    const base = loads.get(mocks.prism) ?? [];
    return all.map((mock): MockCost => {
      const { median: requestsPerSecond, ratio } = compare(loads.get(mock) ?? [], base);
      const times = reloads.get(mock);
      return {
        name: mock.name,
        startMs: median(starts.get(mock) ?? []),
        ...(times && { reloadMs: median(times) }),
        requestsPerSecond,
        ratio,
        memoryMb: memory.get(mock) ?? Number.NaN,
      };
    });
  });
}

/** Renames a task of the example in the file, and waits until the list shows the new name. */
async function measureReload(mock: MockProgram, description: string): Promise<number> {
  const original = await readFile(description, 'utf8');
  const running = await startMock(mock, description);
  try {
    const { tasks } = JSON.parse(await running.ask());
    const [from, to]: string[] = [tasks[0].task_name, `edited-${Date.now()}`];
    // A mock that watches must have begun to.
    await pause(1_000);
    const editedAtMs = performance.now();
    await writeFile(description, original.replaceAll(`${from}`, `${to}`));
    while (!(await askQuietly(running)).includes(`${to}`)) {
      if (performance.now() - editedAtMs > editLimitMs) return Number.NaN;
      await pause(10);
    }
    return performance.now() - editedAtMs;
  } finally {
    await running.end();
    await writeFile(description, original);
  }
}

/** A mock may listen anew after an edit. */
async function askQuietly(running: RunningMock): Promise<string> {
  return running.ask().catch(() => '');
}

async function measureLoads(
  all: readonly MockProgram[],
  description: string,
  { loads: rounds, loadSeconds }: MockPlan,
) {
  const running = new Map<MockProgram, RunningMock>();
  try {
    for (const mock of all) running.set(mock, await startMock(mock, description));
    const load = async (mock: MockProgram) => {
      const url = running.get(mock)?.url ?? '';
      const result = await putUnderLoad(url, loadSeconds);
      if (result.non2xx || result.errors) throw new Error(`${mock.name} refused a request.`);
      return result.requests.average;
    };
    // Warms up each.
    for (const mock of all) await load(mock);
    const loads = await inRounds(all, rounds, load);
    const memory = new Map<MockProgram, number>();
    for (const [mock, one] of running) memory.set(mock, await one.memoryMb());
    return { loads, memory };
  } finally {
    await Promise.all([...running.values()].map((one) => one.end()));
  }
}

/** The parts of autocannon's result that are read. */
interface LoadResult {
  readonly non2xx: number;
  readonly errors: number;
  readonly requests: { readonly average: number };
}

/** Sends requests over 10 connections, in a process of its own. */
async function putUnderLoad(url: string, seconds: number): Promise<LoadResult> {
  const fields = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const options = ['-j', '-c', '10', '-d', `${seconds}`, ...fields, url];
  const { stdout } = await run(process.execPath, [autocannon, ...options]);
  return JSON.parse(stdout);
}

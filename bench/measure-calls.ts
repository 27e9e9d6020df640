import { rotated } from './rotation.js';
import { compare, median } from './statistics.js';
import { type SubjectName, subjectNames } from './subjects/names.js';
import { startWorker, type Worker, type WorkerSetting } from './worker-process.js';

/** How much is measured. */
export interface CallPlan {
  rounds: number;
  /** Calls of one client in a round. */
  calls: number;
  /** Calls of each client before the first round, so that its code is compiled. */
  warmUpCalls: number;
}

/** Cost of one call with a client, in microseconds. */
export interface CallCost {
  name: SubjectName;
  cpuUs: ReturnType<typeof compare>;
  wallUs: ReturnType<typeof compare>;
}

/** Memory of one call with a client, in bytes. */
export interface CallMemory {
  name: SubjectName;
  /** What a call allocates. */
  allocatedBytes: number;
  /** What it leaves behind when all garbage is collected. */
  retainedBytes: number;
}

/** Measures all clients side by side: each round runs one batch of each, in another order. */
export async function measureCalls(setting: WorkerSetting, plan: CallPlan): Promise<CallCost[]> {
  const batches = await runRounds(setting, plan);
  const perCall = (name: SubjectName, time: 'cpuUs' | 'wallUs') =>
    (batches.get(name) ?? []).map((batch) => batch[time] / plan.calls);
  return subjectNames.map((name) => ({
    name,
    cpuUs: compare(perCall(name, 'cpuUs'), perCall('raw-fetch', 'cpuUs')),
    wallUs: compare(perCall(name, 'wallUs'), perCall('raw-fetch', 'wallUs')),
  }));
}

/** Measures the memory of a call: nothing is collected during a batch, and everything before and after it. */
export async function measureMemory(setting: WorkerSetting, plan: CallPlan): Promise<CallMemory[]> {
  // Room for a whole batch, so that what grows is what was allocated.
  const execArgv = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];
  const batches = await runRounds({ ...setting, execArgv }, plan);
  return subjectNames.map((name) => {
    const perCall = (field: 'allocatedBytes' | 'retainedBytes') =>
      median((batches.get(name) ?? []).map((batch) => batch[field] / plan.calls));
    return {
      name,
      allocatedBytes: perCall('allocatedBytes'),
      retainedBytes: perCall('retainedBytes'),
    };
  });
}

async function runRounds(setting: WorkerSetting, { rounds, calls, warmUpCalls }: CallPlan) {
  const workers: Worker[] = [];
  try {
    for (const name of subjectNames) {
      const worker = await startWorker(name, setting);
      workers.push(worker);
      await worker.run(warmUpCalls);
    }
    const batches = new Map(subjectNames.map((name) => [name, [] as BatchResults]));
    for (let round = 0; round < rounds; round++) {
      for (const worker of rotated(workers, round)) {
        batches.get(worker.name)?.push(await worker.run(calls));
      }
    }
    return batches;
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

type BatchResults = Awaited<ReturnType<Worker['run']>>[];

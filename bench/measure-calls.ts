import { inRounds } from './in-rounds.js';
import { type Comparison, compare, median } from './statistics.js';
import { type BatchResult, type SubjectName, subjectNames } from './subjects/names.js';
import { startWorker, type Worker, type WorkerSetting } from './worker-process.js';

/** How much is measured. */
export interface CallPlan {
  rounds: number;
  /** Calls of one client in a round. */
  calls: number;
  /** Calls of each client before the first round, so that its code is compiled. */
  warmUpCalls: number;
}

/** Cost of one call with a client, in microseconds, compared with raw `fetch`. */
export interface CallCost {
  name: SubjectName;
  cpuUs: Comparison;
  wallUs: Comparison;
}

/** Memory of one call with a client, in bytes. */
export interface CallMemory {
  name: SubjectName;
  /** Memory that a call allocates. */
  allocatedBytes: number;
  /** Memory that is still in use after a full garbage collection. */
  retainedBytes: number;
}

/** Measures all clients side by side: each round runs one batch of each, in another order. */
export async function measureCalls(setting: WorkerSetting, plan: CallPlan): Promise<CallCost[]> {
  const batches = await runBatches(setting, plan);
  const perCall = (name: SubjectName, time: 'cpuUs' | 'wallUs') =>
    (batches.get(name) ?? []).map((batch) => batch[time] / plan.calls);
  return subjectNames.map((name) => ({
    name,
    cpuUs: compare(perCall(name, 'cpuUs'), perCall('raw-fetch', 'cpuUs')),
    wallUs: compare(perCall(name, 'wallUs'), perCall('raw-fetch', 'wallUs')),
  }));
}

/** Measures the memory of a call. Garbage is collected before and after a batch, never during one. */
export async function measureMemory(setting: WorkerSetting, plan: CallPlan): Promise<CallMemory[]> {
  // A whole batch fits into the young generation, so the growth of the heap is the allocated memory.
  const execArgv = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];
  const batches = await runBatches({ ...setting, execArgv }, plan);
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

async function runBatches(
  setting: WorkerSetting,
  { rounds, calls, warmUpCalls }: CallPlan,
): Promise<Map<SubjectName, BatchResult[]>> {
  const workers: Worker[] = [];
  try {
    for (const name of subjectNames) {
      const worker = await startWorker(name, setting);
      workers.push(worker);
      await worker.run(warmUpCalls);
    }
    const batches = await inRounds(workers, rounds, (worker) => worker.run(calls));
    return new Map([...batches].map(([worker, results]) => [worker.name, results]));
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

import { join } from 'node:path';
import * as operations from 'otc-dms-kafka/operations';
import { threeTasks } from './answer.js';
import { output } from './folders.js';
import { machine } from './machine.js';
import { measureBundles } from './measure-bundles.js';
import { type CallPlan, measureCalls, measureMemory } from './measure-calls.js';
import { measureCompile } from './measure-compile.js';
import { measureImports } from './measure-imports.js';
import { measureSigning } from './measure-signing.js';

/** Number of repetitions of each measurement. */
export interface Plan {
  stubbed: CallPlan;
  memory: CallPlan;
  importRounds: number;
  signing: { rounds: number; signatures: number };
  compileRounds: number;
}

/** The plan for the published figures. It takes about two minutes on two cores. */
export const fullPlan: Plan = {
  stubbed: { rounds: 48, calls: 500, warmUpCalls: 10_000 },
  memory: { rounds: 6, calls: 1_000, warmUpCalls: 5_000 },
  importRounds: 11,
  // A batch of 30 ms: CPU time is counted in whole milliseconds on some systems.
  signing: { rounds: 30, signatures: 10_000 },
  compileRounds: 7,
};

/** A plan for rough figures. */
export const quickPlan: Plan = {
  stubbed: { rounds: 12, calls: 300, warmUpCalls: 3_000 },
  memory: { rounds: 3, calls: 500, warmUpCalls: 1_000 },
  importRounds: 3,
  signing: { rounds: 8, signatures: 10_000 },
  compileRounds: 1,
};

/** Results of a run. */
export type Results = Awaited<ReturnType<typeof measure>>;

/** Measures one thing after the other, because they would slow down each other. Calls `onStep` before each. */
export async function measure(plan: Plan, onStep: (step: string) => void) {
  const answer = threeTasks();
  const operationIds = withFirst('listConnectorTasks', Object.keys(operations));
  const step = <Result>(name: string, run: () => Promise<Result>) => {
    onStep(name);
    return run();
  };
  return {
    // First, to show the load that other programs cause.
    machine: machine(),
    stubbed: await step('calls answered by a stub', () => measureCalls({ answer }, plan.stubbed)),
    memory: await step('memory of a call', () => measureMemory({ answer }, plan.memory)),
    imports: await step('imports', () => measureImports(plan.importRounds)),
    bundles: await step('sizes', () => measureBundles()),
    signing: await step('signing', () =>
      measureSigning(plan.signing.rounds, plan.signing.signatures),
    ),
    compilation: await step('type-checking', () =>
      measureCompile({ rounds: plan.compileRounds, folder: join(output, 'compile'), operationIds }),
    ),
  };
}

/** Puts an item in front of the others. */
function withFirst(first: string, items: readonly string[]): string[] {
  return [first, ...items.filter((item) => item !== first)];
}

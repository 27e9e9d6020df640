import { serve, threeTasks } from './answer.js';
import { machine } from './machine.js';
import { measureBundles } from './measure-bundles.js';
import { type CallPlan, measureCalls, measureMemory } from './measure-calls.js';
import { measureCompile } from './measure-compile.js';
import { measureImports } from './measure-imports.js';
import { measureSigning } from './measure-signing.js';

/** How often each thing is measured. */
export interface Plan {
  stubbed: CallPlan;
  loopback: CallPlan;
  memory: CallPlan;
  importRounds: number;
  signing: { rounds: number; signatures: number };
  compileRounds: number;
}

/** Takes about two minutes on two cores. */
export const fullPlan: Plan = {
  stubbed: { rounds: 48, calls: 500, warmUpCalls: 10_000 },
  loopback: { rounds: 24, calls: 200, warmUpCalls: 2_000 },
  memory: { rounds: 6, calls: 1_000, warmUpCalls: 5_000 },
  importRounds: 11,
  // A batch of 30 ms: CPU time is counted in whole milliseconds on some systems.
  signing: { rounds: 30, signatures: 10_000 },
  compileRounds: 3,
};

/** Enough to see that everything works, and where about the figures are. */
export const quickPlan: Plan = {
  stubbed: { rounds: 12, calls: 300, warmUpCalls: 3_000 },
  loopback: { rounds: 6, calls: 50, warmUpCalls: 500 },
  memory: { rounds: 3, calls: 500, warmUpCalls: 1_000 },
  importRounds: 3,
  signing: { rounds: 8, signatures: 10_000 },
  compileRounds: 1,
};

/** All that a run measures. */
export type Results = Awaited<ReturnType<typeof measure>>;

/** Measures one thing after the other, as they would slow down each other; tells `onStep` what comes next. */
export async function measure(plan: Plan, onStep: (step: string) => void) {
  const answer = threeTasks();
  const step = <Result>(name: string, run: () => Promise<Result>) => {
    onStep(name);
    return run();
  };
  return {
    // First, for the load that others make.
    machine: machine(),
    stubbed: await step('calls answered by a stub', () => measureCalls({ answer }, plan.stubbed)),
    loopback: await step('calls to a server on this machine', async () => {
      const server = await serve(answer);
      return measureCalls({ answer, baseUrl: server.url }, plan.loopback).finally(server.close);
    }),
    memory: await step('memory of a call', () => measureMemory({ answer }, plan.memory)),
    imports: await step('imports', () => measureImports(plan.importRounds)),
    bundles: await step('sizes', () => measureBundles()),
    signing: await step('signing', () =>
      measureSigning(plan.signing.rounds, plan.signing.signatures),
    ),
    compilation: await step('type-checking', () => measureCompile(plan.compileRounds)),
  };
}

import { dirname } from 'node:path';
import type { Fault } from './fault.js';
import { patientConfig } from './project-copy.js';
import { runStep } from './run-step.js';

/** A command that may notice a fault. */
export interface Step {
  /** Kind of check: `generate`, `unit`, `lint` or `contract`. */
  readonly kind: string;
  readonly command: readonly [string, ...string[]];
}

/** Files from which `npm run generate` makes the client. */
const generatorInputs = /^(openapi|tools\/generate|tools\/description)\//;

// A busy machine must not look like a fault, so tests get more time than usual.
const testTimeoutMs = 120_000;

function vitest(...args: string[]): Step['command'] {
  return [
    process.execPath,
    ...['node_modules/vitest/vitest.mjs', 'run', '--bail', '1', '--passWithNoTests'],
    ...['--config', patientConfig, '--testTimeout', `${testTimeoutMs}`, '--reporter', 'dot'],
    // Fails when the tests cover less than they have to.
    ...['--reporter', './contract-tests/support/count-reporter.ts'],
    ...args,
  ];
}

/** Lists the commands, the quick ones first. Together they check as much as `npm test`. */
export function stepsFor({ file, suites = [] }: Pick<Fault, 'file' | 'suites'>): Step[] {
  const unit = ['--project', 'unit', '--no-isolate'];
  // Slow tests may have a project of their own.
  const contract = ['--project', '!unit'];
  const likely = suites.map((suite) => `contract-tests/${suite}`);
  const isGenerated = generatorInputs.test(file);
  const steps: (Step | false)[] = [
    isGenerated && {
      kind: 'generate',
      command: [process.execPath, '--import', 'tsx', 'tools/generate.ts'],
    },
    // These notice most faults.
    /^(src|tools|mock)\//.test(file) && {
      kind: 'unit',
      command: vitest(...unit, testsBeside(file)),
    },
    // No unit test imports what is below contract-tests/.
    !file.startsWith('contract-tests/') && { kind: 'unit', command: vitest(...unit) },
    file.startsWith('openapi/') && { kind: 'lint', command: npmRun('lint:description') },
    isGenerated && { kind: 'lint', command: npmRun('lint:types') },
    likely.length > 0 && { kind: 'contract', command: vitest(...contract, ...likely) },
    {
      kind: 'contract',
      command: vitest(...contract, ...likely.flatMap(without)),
    },
  ];
  return steps.filter((step) => step !== false);
}

/** Returns which tests are beside a file: those of its room, or its own if it is in no room. */
function testsBeside(file: string): string {
  return file.split('/').length > 2 ? `${dirname(file)}/` : file.replace(/\.ts$/, '.test.ts');
}

function without(path: string): string[] {
  return ['--exclude', path.endsWith('.ts') ? path : `${path}/**`];
}

/** Every kind of step, for a project without a fault. */
export const allSteps = stepsFor({ file: 'openapi/openapi.yaml' });

function npmRun(script: string): Step['command'] {
  return ['npm', 'run', '--silent', script];
}

/** Runs the steps until one fails; returns which one did, or undefined when all pass. */
export async function lookForFault(
  copy: string,
  steps: readonly Step[],
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const step of steps) {
    const { kind, command } = step;
    onStep(step);
    const { isGreen, isTooLong, output } = await runStep(copy, command, signal);
    if (isTooLong) return `${kind} (it did not end)`;
    if (!isGreen) return `${kind} ${firstFailure(output)}`.trim();
  }
  return undefined;
}

/** Returns the test file that failed first, as Vitest prints it; empty when no test failed. */
function firstFailure(output: string): string {
  return /^ *FAIL +(?:\|[\w-]+\| +)?(\S+)/m.exec(output)?.[1] ?? '';
}

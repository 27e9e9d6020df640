import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ForeseenError } from '../../tools/command/foreseen-error.js';
import { inScratchFolder } from '../../tools/command/scratch-folder.js';
import { checkFaults, type Fault } from './fault.js';
import { allSteps, lookForFault, type Step, stepsFor } from './look-for-fault.js';
import { copyProject, withFault } from './project-copy.js';
import { openVerdicts, type Verdict, verdictLine } from './verdicts.js';

const verdictsFile = 'node_modules/.cache/power.json';

/** Options of `measurePower`. */
export interface PowerOptions {
  /** Folder of the project to copy. */
  tree: string;
  /** Whether verdicts of an earlier run are kept. */
  isResumed: boolean;
  /** Whether to check first that everything passes without a fault. */
  hasBaseline: boolean;
  /** Ends the run, and the tests under way. */
  signal: AbortSignal;
}

/**
 * Plants each fault in a copy of the project, and returns which check noticed it. Prints a line per fault.
 *
 * @throws {ForeseenError} when a fault cannot be planted, or a check fails without one.
 */
export async function measurePower(
  faults: readonly Fault[],
  { tree, isResumed, hasBaseline, signal }: PowerOptions,
): Promise<Verdict[]> {
  checkFaults(faults, tree);
  const store = openVerdicts(verdictsFile, tree);
  if (!isResumed) store.forget(faults);
  return inScratchFolder(async (folder) => {
    const copy = join(await realpath(folder), 'project');
    await mkdir(copy);
    await copyProject(tree, copy);
    if (hasBaseline) await checkBaseline(copy, signal);
    const verdicts: Verdict[] = [];
    for (const [index, fault] of faults.entries()) {
      process.stdout.write(`${index + 1}/${faults.length} ${fault.name}: `);
      const known = store.find(fault);
      const verdict = known ?? (await judge(copy, fault, signal));
      if (!known) store.add(verdict);
      console.log(verdictLine(verdict));
      verdicts.push(verdict);
    }
    return verdicts;
  });
}

async function checkBaseline(copy: string, signal: AbortSignal): Promise<void> {
  process.stdout.write('without a fault: ');
  const failed = await lookForFault(copy, allSteps, printStep, signal);
  if (failed) throw new ForeseenError(`\nNo fault is planted, and still this fails: ${failed}.`);
  console.log('everything passes');
}

async function judge(copy: string, fault: Fault, signal: AbortSignal): Promise<Verdict> {
  const startedAtMs = Date.now();
  const caughtBy = await withFault(copy, fault, () =>
    lookForFault(copy, stepsFor(fault), printStep, signal),
  );
  return { fault, caughtBy, seconds: Math.round((Date.now() - startedAtMs) / 1000) };
}

function printStep({ kind }: Step): void {
  process.stdout.write(`${kind} … `);
}

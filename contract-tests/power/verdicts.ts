import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Fault } from './fault.js';

/** Result for one fault. */
export interface Verdict {
  readonly fault: Fault;
  /** Check that failed, such as `unit src/call/arguments.test.ts`; undefined when all of them passed. */
  readonly caughtBy?: string | undefined;
  readonly seconds: number;
}

/** Least share of faults that the tests have to notice: 33 of 35. */
const leastRate = 0.94;

/** Verdicts in a file, so that a run that was interrupted can be continued. */
export interface VerdictStore {
  /** Returns the verdict on a fault, unless the fault has changed since. */
  find(fault: Fault): Verdict | undefined;
  add(verdict: Verdict): void;
  /** Removes the verdicts on these faults. */
  forget(faults: readonly Fault[]): void;
}

/** Opens the verdicts on the faults in a tree; those on another tree are dropped. */
export function openVerdicts(file: string, tree: string): VerdictStore {
  let verdicts = readVerdicts(file, tree);
  const save = () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ tree, verdicts }, undefined, 2)}\n`);
  };
  return {
    find(fault) {
      const text = JSON.stringify(fault);
      return verdicts.find((verdict) => JSON.stringify(verdict.fault) === text);
    },
    add(verdict) {
      verdicts.push(verdict);
      save();
    },
    forget(faults) {
      const names = new Set(faults.map(({ name }) => name));
      verdicts = verdicts.filter(({ fault }) => !names.has(fault.name));
      save();
    },
  };
}

function readVerdicts(file: string, tree: string): Verdict[] {
  if (!existsSync(file)) return [];
  // This program wrote the file.
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { tree: string; verdicts: Verdict[] };
  return saved.tree === tree ? saved.verdicts : [];
}

/** Returns a verdict as one line. */
export function verdictLine({ fault, caughtBy, seconds }: Verdict): string {
  const isMarkWrong = fault.onlyContract && caughtBy && !caughtBy.startsWith('contract');
  const remark = isMarkWrong ? '; not by contract tests alone, as onlyContract says' : '';
  return `caught by ${caughtBy ?? 'nobody'} (${seconds} s${remark})`;
}

/** Returns the totals as lines, and whether the tests notice enough. */
export function sumUp(verdicts: readonly Verdict[]): { lines: string[]; isEnough: boolean } {
  const caught = verdicts.flatMap(({ caughtBy }) => caughtBy ?? []);
  const missed = verdicts.filter(({ caughtBy }) => caughtBy === undefined);
  const byContract = caught.filter((by) => by.startsWith('contract'));
  const rate = verdicts.length === 0 ? 0 : caught.length / verdicts.length;
  return {
    lines: [
      ...missed.map(({ fault }) => `missed: ${fault.name} (${fault.file})`),
      `${byContract.length} caught by contract tests alone`,
      `${caught.length} of ${verdicts.length} caught (${Math.floor(rate * 100)} %)`,
    ],
    isEnough: rate >= leastRate,
  };
}

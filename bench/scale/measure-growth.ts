import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as operations from 'otc-dms-kafka/operations';
import { ForeseenError } from '../../tools/command/foreseen-error.js';
import { inScratchFolder } from '../../tools/command/scratch-folder.js';
import { multiplyDescription } from './multiply-description.js';
import { type Figures, type Place, type StepName, steps } from './steps.js';

/** Far more than a linear step takes for the largest description. */
const stepLimitMs = 15 * 60_000;
const program = fileURLToPath(new URL('run-step.ts', import.meta.url));

/** All figures for a description of some size. */
export interface SizeCost {
  operations: number;
  figures: Figures;
}

/**
 * Measures all steps for descriptions of growing size. A step that fails or takes too long leaves no figures.
 *
 * @param factors how many times the descriptions have each operation.
 */
export async function measureGrowth(
  onStep: (text: string) => void,
  factors: readonly number[] = [1, 4, 16],
): Promise<SizeCost[]> {
  const costs: SizeCost[] = [];
  for (const factor of factors) {
    const count = Object.keys(operations).length * factor;
    costs.push(await inScratchFolder((folder) => measureSize(folder, factor, count, onStep)));
  }
  return costs;
}

async function measureSize(
  folder: string,
  factor: number,
  count: number,
  onStep: (text: string) => void,
): Promise<SizeCost> {
  const index = await multiplyDescription(join(folder, 'openapi'), factor);
  const files = await readdir(join(folder, 'openapi'), { recursive: true });
  onStep(`${count} operations in ${files.length} files`);
  const figures: Figures = {};
  // A cast, because `Object.keys` gives plain text.
  for (const name of Object.keys(steps) as StepName[]) {
    const startedAtMs = performance.now();
    const result = await runStep(name, { index, folder });
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(0);
    onStep(`  ${name}: ${'failure' in result ? result.failure : `measured in ${seconds} s`}`);
    if (!('failure' in result)) Object.assign(figures, result);
  }
  return { operations: count, figures };
}

/**
 * Runs a step in a new process.
 *
 * @throws {ForeseenError} when the user interrupts it.
 */
async function runStep(
  name: StepName,
  { index, folder }: Place,
): Promise<Figures | { failure: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, name, index, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Scratch folders of a step that is ended are removed with the folder.
    env: { ...process.env, TMPDIR: folder },
    // Makes it the leader of a group, so that the commands that it starts end with it.
    detached: true,
  });
  let reason: 'late' | 'interrupted' | undefined;
  const endBecause = (why: typeof reason) => () => {
    reason = why;
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  };
  const timer = setTimeout(endBecause('late'), stepLimitMs);
  const onInterrupt = endBecause('interrupted');
  process.once('SIGINT', onInterrupt);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  clearTimeout(timer);
  process.off('SIGINT', onInterrupt);
  if (reason === 'interrupted') throw new ForeseenError('Interrupted.');
  if (reason === 'late') return { failure: `stopped after ${stepLimitMs / 60_000} minutes` };
  if (child.exitCode !== 0) return { failure: stderr.trim().split('\n').slice(0, 5).join('\n') };
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as operations from 'otc-dms-kafka/operations';
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
    const result = await runStep(name, { index, folder }).catch((error: Error) => error);
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(0);
    const isFailure = result instanceof Error;
    onStep(`  ${name}: ${isFailure ? result.message : `measured in ${seconds} s`}`);
    if (!isFailure) Object.assign(figures, result);
  }
  return { operations: count, figures };
}

async function runStep(name: StepName, { index, folder }: Place): Promise<Figures> {
  const args = ['--import', 'tsx', program, name, index, folder];
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  // Leader of a group, so that the commands that it starts can be ended with it.
  const child = spawn(process.execPath, args, { stdio: [...stdio], detached: true });
  const end = () => {
    if (child.pid) process.kill(-child.pid);
  };
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, stepLimitMs);
  process.once('exit', end);
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  process.off('exit', end);
  if (isLate) throw new Error(`stopped after ${stepLimitMs / 60_000} minutes`);
  if (code !== 0) throw new Error(`failed: ${texts.stderr.trim().split('\n').slice(-3).join(' ')}`);
  return JSON.parse(texts.stdout.trim().split('\n').at(-1) ?? '');
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { folder } from './folders.js';
import { inRounds } from './in-rounds.js';
import { type Comparison, compare } from './statistics.js';

const run = promisify(execFile);

/** Far more than any import takes. */
const importLimitMs = 60_000;

/** Imported modules. The empty name is bare Node. */
export const importedModules = [
  '',
  'otc-dms-kafka',
  'otc-dms-kafka/operations',
  'otc-dms-kafka/http',
  'otc-dms-kafka/error-codes',
  'otc-dms-kafka/node',
  'openapi-fetch',
  'ky',
  'axios',
  'openai',
  '@huaweicloud/huaweicloud-sdk-kafka',
];

/** Cost of importing a module, in milliseconds, compared with bare Node. */
export interface ImportCost {
  module: string;
  cpuMs: Comparison;
  wallMs: Comparison;
}

/** Imports each module in a new process, in turns with bare Node. */
export async function measureImports(rounds: number): Promise<ImportCost[]> {
  // The first imports read the files from the disk, so they are not counted.
  await inRounds(importedModules, 1, startWith);
  const results = await inRounds(importedModules, rounds, startWith);
  const timesOf = (name: string, time: keyof Start) =>
    (results.get(name) ?? []).map((start) => start[time]);
  return importedModules.map((module) => ({
    module,
    cpuMs: compare(timesOf(module, 'cpuMs'), timesOf('', 'cpuMs')),
    wallMs: compare(timesOf(module, 'wallMs'), timesOf('', 'wallMs')),
  }));
}

interface Start {
  /** CPU time of the process until its module has run. */
  cpuMs: number;
  /** Time on the clock, from the start of the process until then. */
  wallMs: number;
}

async function startWith(module: string): Promise<Start> {
  const program = `${module && `import '${module}';`}
    const wallMs = performance.now();
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify({ cpuMs: (user + system) / 1000, wallMs }));`;
  const args = ['--input-type=module', '--eval', program];
  const { stdout } = await run(process.execPath, args, { cwd: folder, timeout: importLimitMs });
  return JSON.parse(stdout);
}

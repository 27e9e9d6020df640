import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { folder } from './folders.js';
import { rotated } from './rotation.js';
import { compare } from './statistics.js';

const run = promisify(execFile);

/** Far more than any import takes. */
const importLimitMs = 60_000;

/** What is imported; the first line is bare Node. */
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

/** Cost of importing a module over bare Node, in milliseconds. */
export interface ImportCost {
  module: string;
  cpuMs: ReturnType<typeof compare>;
  wallMs: ReturnType<typeof compare>;
}

/** Imports each module in a process of its own, in turns with bare Node. */
export async function measureImports(rounds: number): Promise<ImportCost[]> {
  const results = new Map(importedModules.map((name) => [name, [] as Start[]]));
  // The first round reads the files from the disk, and is not counted.
  for (let round = -1; round < rounds; round++) {
    for (const name of rotated(importedModules, round + 1)) {
      const result = await startWith(name);
      if (round >= 0) results.get(name)?.push(result);
    }
  }
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
  /** The same on the clock, from the start of the process. */
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

import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './folders.js';
import { inRounds } from './in-rounds.js';
import { type Comparison, compare, median } from './statistics.js';

const run = promisify(execFile);

/** Far more than one compilation takes. */
const compileLimitMs = 120_000;

/** Name of a compiled program. */
export type CompileName = 'empty' | 'oneMethod' | 'allMethods';

/** Cost of type-checking a program, compared with an empty one. */
export interface CompileCost {
  name: CompileName;
  /** Number of operations that it calls. */
  methods: number;
  totalMs: Comparison;
  memoryMb: number;
  /** Types that the compiler makes from generic ones. The figure is the same in every run. */
  instantiations: number;
}

/** Programs to compile, number of rounds, and folder. */
export interface CompilePlan {
  rounds: number;
  /** Folder for the programs; `otc-dms-kafka` must be importable from it. */
  folder: string;
  /** Operations that the client has; the first is the one method. */
  operationIds: readonly string[];
}

/** Runs `tsc` on a caller of no operation, of one, and of all, in turns. */
export async function measureCompile(plan: CompilePlan): Promise<CompileCost[]> {
  const { rounds, folder, operationIds } = plan;
  const methods = { empty: [], oneMethod: operationIds.slice(0, 1), allMethods: operationIds };
  const names = ['empty', 'oneMethod', 'allMethods'] as const;
  for (const name of names) await save(join(folder, name), methods[name]);
  const results = await inRounds(names, rounds, (name) => compile(join(folder, name)));
  const valuesOf = (name: CompileName, field: keyof Diagnostics) =>
    (results.get(name) ?? []).map((result) => result[field]);
  return names.map((name) => ({
    name,
    methods: methods[name].length,
    totalMs: compare(valuesOf(name, 'totalMs'), valuesOf('empty', 'totalMs')),
    memoryMb: median(valuesOf(name, 'memoryMb')),
    instantiations: median(valuesOf(name, 'instantiations')),
  }));
}

function callsOf(methods: readonly string[]): string {
  if (methods.length === 0) return 'export {};\n';
  const calls = methods.map(
    (name) =>
      `export const ${name} = async (...args: Parameters<DmsClient['${name}']>) => await dms.${name}(...args);`,
  );
  return `import type { DmsClient } from 'otc-dms-kafka';\ndeclare const dms: DmsClient;\n${calls.join('\n')}\n`;
}

async function save(folder: string, methods: readonly string[]): Promise<void> {
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'program.ts'), callsOf(methods));
  const config = { compilerOptions, files: ['program.ts'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
}

interface Diagnostics {
  totalMs: number;
  memoryMb: number;
  instantiations: number;
}

async function compile(folder: string): Promise<Diagnostics> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', folder, '--extendedDiagnostics'];
  const { stdout } = await run(process.execPath, args, { timeout: compileLimitMs });
  const figure = (label: string) => {
    const text = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1];
    if (text === undefined) throw new Error(`tsc --extendedDiagnostics has no line "${label}".`);
    return Number(text);
  };
  return {
    totalMs: figure('Total time') * 1000,
    memoryMb: figure('Memory used') / 1000,
    instantiations: figure('Instantiations'),
  };
}

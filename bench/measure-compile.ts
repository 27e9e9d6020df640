import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { operations } from '../generated/operations.js';
import { output, root } from './folders.js';
import { rotated } from './rotation.js';
import { compare, median } from './statistics.js';

const run = promisify(execFile);

/** Far more than one compilation takes. */
const compileLimitMs = 120_000;

/** What is compiled: a caller of each operation, and less. */
const programs = {
  empty: 'export {};\n',
  oneMethod: callsOf(['listConnectorTasks']),
  allMethods: callsOf(Object.keys(operations)),
};

/** Name of a compiled program. */
export type CompileName = keyof typeof programs;

/** Cost of type-checking a program over an empty one. */
export interface CompileCost {
  name: CompileName;
  /** Number of operations that it calls. */
  methods: number;
  totalMs: ReturnType<typeof compare>;
  memoryMb: number;
  /** Types that the compiler makes from generic ones: a measure that no noise changes. */
  instantiations: number;
}

/** Runs `tsc` on each program, in turns. */
export async function measureCompile(rounds: number): Promise<CompileCost[]> {
  // A cast, because `Object.keys` gives plain text.
  const names = Object.keys(programs) as CompileName[];
  for (const name of names) await save(name);
  const results = new Map(names.map((name) => [name, [] as Diagnostics[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of rotated(names, round)) results.get(name)?.push(await compile(name));
  }
  const valuesOf = (name: CompileName, field: keyof Diagnostics) =>
    (results.get(name) ?? []).map((result) => result[field]);
  return names.map((name) => ({
    name,
    methods: programs[name].split('\n').filter((line) => line.includes('dms.')).length,
    totalMs: compare(valuesOf(name, 'totalMs'), valuesOf('empty', 'totalMs')),
    memoryMb: median(valuesOf(name, 'memoryMb')),
    instantiations: median(valuesOf(name, 'instantiations')),
  }));
}

function callsOf(methods: readonly string[]): string {
  const calls = methods.map(
    (name) =>
      `export const ${name} = async (...args: Parameters<DmsClient['${name}']>) => await dms.${name}(...args);`,
  );
  return `import type { DmsClient } from 'otc-dms-kafka';\ndeclare const dms: DmsClient;\n${calls.join('\n')}\n`;
}

const placeOf = (name: CompileName) => join(output, 'compile', name);

async function save(name: CompileName): Promise<void> {
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  await mkdir(placeOf(name), { recursive: true });
  await writeFile(join(placeOf(name), 'program.ts'), programs[name]);
  const config = { compilerOptions, files: ['program.ts'] };
  await writeFile(join(placeOf(name), 'tsconfig.json'), JSON.stringify(config));
}

interface Diagnostics {
  totalMs: number;
  memoryMb: number;
  instantiations: number;
}

async function compile(name: CompileName): Promise<Diagnostics> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', placeOf(name), '--extendedDiagnostics'];
  const { stdout } = await run(process.execPath, args, { timeout: compileLimitMs });
  const figure = (label: string) => {
    const text = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1];
    if (text === undefined) throw new Error(`tsc --extendedDiagnostics names no "${label}".`);
    return Number(text);
  };
  return {
    totalMs: figure('Total time') * 1000,
    memoryMb: figure('Memory used') / 1000,
    instantiations: figure('Instantiations'),
  };
}

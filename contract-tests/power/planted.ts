import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inScratchFolder } from '../../tools/command/scratch-folder.js';
import { readDataFile } from '../../tools/description/read-yaml.js';
import { runStep } from './run-step.js';

/** Mistakes of a service, or changes of the description, that a command must name. */
export interface Planted {
  readonly title: string;
  readonly file: string;
  /** Test with a case per entry, whose title contains its name. */
  readonly test: string;
  readonly names: readonly string[];
}

interface Breach {
  readonly in: string;
  readonly finds: string;
}

interface Change {
  readonly in: string;
  readonly does: string;
  readonly expect: string;
}

/** Reads the entries whose name or file contains a text. */
export function readPlanted(tree: string, part: string): Planted[] {
  const breaches = 'contract-tests/verify/breaches.yaml';
  const changes = 'contract-tests/api-diff/planted.yaml';
  const mistakes = readDataFile<{ breaches: Breach[] }>(join(tree, breaches), 'breaches').breaches;
  const both = readDataFile<Record<'changes' | 'again', Change[]>>(
    join(tree, changes),
    'changes',
    'again',
  );
  const all: Planted[] = [
    {
      ...{ title: 'mistakes of a service', file: breaches },
      test: 'contract-tests/verify/breaches.test.ts',
      names: mistakes.map((one) => `${one.in}: ${one.finds}`),
    },
    {
      ...{ title: 'changes of the description', file: changes },
      test: 'contract-tests/api-diff/planted.test.ts',
      names: [...both.changes, ...both.again].map((one) => `${one.in} ${one.does}: ${one.expect}`),
    },
  ];
  const has = (file: string, name: string) => `${name} ${file}`.includes(part);
  return all
    .map((one) => ({ ...one, names: one.names.filter((name) => has(one.file, name)) }))
    .filter(({ names }) => names.length > 0);
}

interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** Runs the tests of the entries, and returns their rates as lines, and whether all are found. */
export async function measurePlanted(
  planted: readonly Planted[],
  tree: string,
  signal: AbortSignal,
): Promise<{ lines: string[]; isWhole: boolean }> {
  const lines: string[] = [];
  let isWhole = true;
  for (const { title, test, names } of planted) {
    const passed = await passedTitles(tree, test, signal);
    const missed = names.filter((name) => !passed.has(name.replaceAll("'", '')));
    const found = names.length - missed.length;
    isWhole &&= missed.length === 0;
    lines.push(...missed.map((name) => `missed: ${name}`));
    lines.push(`${found} of ${names.length} ${title} found (${percent(found, names.length)} %)`);
  }
  return { lines, isWhole };
}

function percent(part: number, whole: number): number {
  return Math.floor((100 * part) / whole);
}

async function passedTitles(tree: string, test: string, signal: AbortSignal): Promise<Set<string>> {
  return inScratchFolder(async (folder) => {
    const file = join(folder, 'report.json');
    const options = ['--project', 'contract', '--reporter', 'json', '--outputFile', file];
    const vitest = 'node_modules/vitest/vitest.mjs';
    await runStep(tree, [process.execPath, vitest, 'run', ...options, test], signal);
    // Vitest wrote the file.
    const report = JSON.parse(await readFile(file, 'utf8')) as VitestReport;
    const cases = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    // Vitest puts texts that it fills into a title in quotes.
    const titles = cases.filter(({ status }) => status === 'passed').map(({ title }) => title);
    return new Set(titles.map((title) => title.replaceAll("'", '')));
  });
}

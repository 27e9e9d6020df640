import { execFile } from 'node:child_process';
import { cp, mkdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { redocly } from '../../tools/description/redocly.js';
import { buildDocs } from '../../tools/docs.js';
import { generate } from '../../tools/generate.js';
import { serveDescription } from '../../tools/mock/serve-description.js';
import { root } from '../folders.js';
import { ourProgram, sizeOf } from '../measure-bundles.js';
import { measureCompile } from '../measure-compile.js';
import { median } from '../statistics.js';
import { call, callPath } from '../subjects/subject.js';

const run = promisify(execFile);

/** Figures of one step, by the titles of their rows. */
export type Figures = Record<string, number>;

/** A description of some size, and the folder for its files. */
export interface Place {
  /** Index of the description. */
  index: string;
  folder: string;
}

/** The steps in their order: later ones use the files of earlier ones. */
export const steps = { generate: generateCode, lint, docs, mock, client };

/** Name of a step. */
export type StepName = keyof typeof steps;

async function generateCode({ index, folder }: Place): Promise<Figures> {
  return {
    'generate, s': await secondsOf(() =>
      generate(join(folder, 'package/generated'), { description: index }),
    ),
  };
}

async function lint({ index }: Place): Promise<Figures> {
  return { 'lint, s': await secondsOf(() => redocly('lint', index)) };
}

async function docs({ index, folder }: Place): Promise<Figures> {
  const page = join(folder, 'docs.html');
  const seconds = await secondsOf(() => buildDocs(page, index));
  const { size } = await stat(page);
  return { 'docs build, s': seconds, 'docs page, MB': size / 1e6 };
}

async function mock({ index }: Place): Promise<Figures> {
  const startedAtMs = performance.now();
  const { url, close } = await serveDescription({ description: index });
  const startSeconds = (performance.now() - startedAtMs) / 1000;
  const times: number[] = [];
  // The first requests compile the code of the mock.
  for (let request = -20; request < 40; request++) {
    const sentAtMs = performance.now();
    const answer = await fetch(`${url}${callPath}`, { headers: { 'x-auth-token': call.token } });
    await answer.text();
    if (!answer.ok) throw new Error(`The mock answers ${answer.status}.`);
    if (request >= 0) times.push(performance.now() - sentAtMs);
  }
  await close();
  return { 'mock start, s': startSeconds, 'list request to the mock, ms': median(times) };
}

/** Builds the package in a folder, and measures programs that import it from there. */
async function client({ folder }: Place): Promise<Figures> {
  const built = join(folder, 'package');
  for (const name of ['package.json', 'tsconfig.json', 'src', 'tools/build.ts', 'tools/run.js']) {
    await cp(join(root, name), join(built, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(built, 'node_modules'), 'junction');
  await run('npm', ['run', 'build'], { cwd: built });
  const programs = join(folder, 'programs');
  await mkdir(join(programs, 'node_modules'), { recursive: true });
  await symlink(built, join(programs, 'node_modules/otc-dms-kafka'), 'junction');
  const table: object = await import(join(built, 'dist/src/operations.js'));
  const operationIds = ['listConnectorTasks', ...Object.keys(table)];
  const [, one, all] = await measureCompile({
    rounds: 5,
    folder: programs,
    operationIds: [...new Set(operationIds)],
  });
  const bundled = async (extent: 'one' | 'all') =>
    (await sizeOf(ourProgram('tokenAuth', extent), programs)).gzippedBytes / 1000;
  return {
    '`tsc`, one method, ms over an empty file': one?.totalMs.added ?? Number.NaN,
    '`tsc`, all methods, ms over an empty file': all?.totalMs.added ?? Number.NaN,
    'bundle of one call, kB gzipped': await bundled('one'),
    'bundle of all, kB gzipped': await bundled('all'),
  };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAtMs = performance.now();
  await work();
  return (performance.now() - startedAtMs) / 1000;
}

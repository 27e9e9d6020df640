import { execFile } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';
import { description } from '../support/world.js';
import { root } from './code-blocks.js';

const run = promisify(execFile);

/** A program of a guide, under a name for its file. */
export interface GuideProgram {
  name: string;
  text: string;
}

/** Gives the mock the current description, as tests need no build. */
const currentDescription: Plugin = {
  name: 'current-description',
  setup(building) {
    const namespace = 'current-description';
    building.onResolve({ filter: /^#description$/ }, () => ({ path: namespace, namespace }));
    building.onLoad({ filter: /./, namespace }, () => ({
      contents: JSON.stringify(description),
      loader: 'json',
    }));
  },
};

/**
 * Compiles programs into a folder, with the client and the mock from source.
 *
 * All at once: a compiler per program took longer than all programs together.
 */
export async function compilePrograms(
  programs: readonly GuideProgram[],
  folder: string,
): Promise<void> {
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { name, text } of programs) await writeFile(join(folder, `${name}.mts`), text);
  await build({
    entryPoints: programs.map(({ name }) => join(folder, `${name}.mts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20' },
    plugins: [currentDescription],
    // The packages by their own names come from source, by the `paths` of the configuration.
    ...{ packages: 'external', tsconfig: join(root, 'tsconfig.json'), logLevel: 'silent' },
  });
}

/**
 * Runs a compiled program; returns what it prints.
 *
 * @throws {Error} when it fails, or takes far longer than it should.
 */
export async function runProgram(
  name: string,
  folder: string,
  env: Record<string, string>,
): Promise<string> {
  const { stdout } = await run(process.execPath, [join(folder, `${name}.mjs`)], {
    cwd: root,
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  return stdout;
}

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { runNode, tools } from '../support/consumer-project.js';
import { runInNext } from './run-in-next.js';

/** A kind of project that uses the package, with the tool that builds or tests it. */
export interface Consumer {
  /** Name of its folder in `projects`. */
  name: string;
  /** Uses the package with the tool; returns what `usePackage` returns, once per place of the project. */
  run: (folder: string, facts: Facts) => Promise<readonly string[]>;
}

/** Server that the project calls, and the text that `usePackage` then returns. */
export interface Facts {
  url: string;
  expected: string;
}

const require = createRequire(import.meta.url);
const variablesOf = ({ url, expected }: Facts) => ({ SERVER_URL: url, EXPECTED: expected });

/** All kinds of projects that run. */
export const consumers: readonly Consumer[] = [
  {
    name: 'jest',
    run: async (folder, facts) => {
      await compile(folder, 'use-package', 'cjs');
      return runTests(folder, [join(tools, 'jest/bin/jest.js'), '--ci'], facts);
    },
  },
  {
    name: 'ts-jest',
    run: (folder, facts) => runTests(folder, [join(tools, 'jest/bin/jest.js'), '--ci'], facts),
  },
  {
    name: 'vitest',
    run: (folder, facts) => {
      const vitest = join(require.resolve('vitest/package.json'), '../vitest.mjs');
      return runTests(folder, [vitest, 'run', '--globals', '--root', folder], facts);
    },
  },
  {
    name: 'bundlers',
    run: async (folder, facts) => {
      const file = join(folder, 'program.ts');
      const output = join(folder, 'output');
      const common = { entryPoints: [file], bundle: true, tsconfigRaw: {}, target: 'es2022' };
      await build({ ...common, format: 'esm', outfile: join(output, 'esbuild.mjs') });
      await build({
        ...common,
        format: 'cjs',
        platform: 'node',
        outfile: join(output, 'esbuild.cjs'),
      });
      await compile(folder, 'program', 'esm');
      await compile(folder, 'use-package', 'esm');
      await runNode(folder, ['webpack.cjs']);
      await buildWithVite({
        ...{ root: folder, configFile: false, logLevel: 'error' },
        build: {
          outDir: output,
          emptyOutDir: false,
          target: 'es2022',
          lib: { entry: file, formats: ['es'], fileName: 'vite' },
        },
      });
      const programs = [
        'esbuild.mjs',
        'esbuild.cjs',
        'webpack-web.cjs',
        'webpack-node.cjs',
        'vite.js',
      ];
      return Promise.all(
        programs.map((name) => runNode(folder, [join(output, name)], variablesOf(facts))),
      );
    },
  },
  { name: 'next', run: (folder, facts) => runInNext(folder, variablesOf(facts)) },
];

/** Runs a test that compares the result itself. */
async function runTests(folder: string, args: string[], facts: Facts): Promise<string[]> {
  await runNode(folder, args, variablesOf(facts));
  return [facts.expected];
}

/** Compiles a file for a tool that does not read TypeScript. */
async function compile(folder: string, name: string, format: 'cjs' | 'esm'): Promise<void> {
  const entryPoints = [join(folder, `${name}.ts`)];
  await build({ entryPoints, format, outfile: join(folder, `${name}.js`), tsconfigRaw: {} });
}

import { fileURLToPath } from 'node:url';
import type { Command } from './generator.js';

/** Returns the path of a file of this suite. */
export const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Returns the path of a command that is installed for this suite. */
export const bin = (name: string) => here(`node_modules/.bin/${name}`);

/** Returns the path of a command of the whole project. */
export const rootBin = (name: string) => here(`../../node_modules/.bin/${name}`);

/** Node, with which all commands of packages run. */
export const node = process.execPath;

/** Compiles `call.ts` and what it imports; more files and options may follow. */
export const typeScriptCompiler: Command = [
  ...([node, here('node_modules/typescript/bin/tsc'), '--noEmit', '--strict'] as Command),
  ...['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler'],
  ...['--lib', 'es2022,dom,dom.iterable', '--types', 'node', '--skipLibCheck', 'call.ts'],
];

/** Runs `call.ts`. */
export const typeScriptRunner: Command = [
  ...([node, '--import', here('../../node_modules/tsx/dist/loader.mjs')] as Command),
  'call.ts',
];

/** Returns the command that writes a client with Redocly's generator. */
export function redocly(language: string): (description: string) => readonly Command[] {
  const cli = here('../../node_modules/@redocly/cli/bin/cli.js');
  return (description) => [
    [node, cli, 'generate-client', description, '--generator', language, '--output', 'client.ts'],
  ];
}

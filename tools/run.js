// Runs a command of this folder: `node tools/run.js mock --port 0`. Node alone would end with a stack when it is too
// old for `--import tsx`, or when tsx is not installed. This file must therefore run on any Node with ES modules.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [, major, minor] = /(\d+)\.(\d+)/.exec(engines.node).map(Number);
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(
    `Node ${process.versions.node} is too old. Install Node ${major}.${minor} or later, then run: npm ci`,
  );
  process.exitCode = 1;
} else if (!existsSync(new URL('../node_modules/tsx', import.meta.url))) {
  console.error('The dependencies are not installed. Run: npm ci');
  process.exitCode = 1;
} else {
  const command = new URL(`${process.argv[2]}.ts`, import.meta.url);
  // The command sees the arguments as if Node had started it.
  process.argv.splice(1, 2, fileURLToPath(command));
  await import('tsx');
  await import(command.href);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A command that runs beside the test. */
export interface Command {
  child: ChildProcess;
  /** What it has printed so far. */
  output: { stdout: string; stderr: string };
  /** Exit code and signal. */
  ended: Promise<unknown[]>;
}

const commands: Command[] = [];

/** Starts Node in the root of the project. */
export function run(...args: string[]): Command {
  return runIn(root, ...args);
}

/** Starts Node in a folder. */
export function runIn(folder: string, ...args: string[]): Command {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    output.stdout += text;
  });
  child.stderr.on('data', (text) => {
    output.stderr += text;
  });
  const command = { child, output, ended: once(child, 'close') };
  commands.push(command);
  return command;
}

/** Ends every command that still runs: for `afterEach`. */
export async function endCommands(): Promise<void> {
  for (const { child, ended } of commands.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
}

/** Waits until a command has printed something that matches; fails when it ends without. */
export function printed({ child, output, ended }: Command, pattern: RegExp): Promise<string> {
  const found = new Promise<string>((resolve) => {
    const look = () => {
      const match = pattern.exec(output.stdout);
      if (match) resolve(match[0]);
    };
    child.stdout?.on('data', look);
    look();
  });
  const missed = ended.then(() => {
    throw new Error(`ended without ${pattern}: ${output.stdout}${output.stderr}`);
  });
  return Promise.race([found, missed]);
}

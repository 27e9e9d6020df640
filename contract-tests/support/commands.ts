import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A command that runs beside the test. */
export interface Command {
  child: ChildProcess;
  /** Output so far. */
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
  return start(folder, process.execPath, args);
}

/** Starts a shell in the root of the project, with a line of commands. */
export function runShell(line: string): Command {
  return start(root, 'sh', ['-c', line]);
}

function start(folder: string, file: string, args: string[]): Command {
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A separate process group, so that processes that the command starts end with it.
    detached: true,
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

/** Kills every command that still runs: for `afterEach`. */
export async function endCommands(): Promise<void> {
  for (const { child, ended } of commands.splice(0)) {
    endGroup(child);
    await ended;
  }
}

function endGroup(child: ChildProcess): void {
  // Windows has no process groups.
  if (child.pid === undefined || process.platform === 'win32') return void child.kill('SIGKILL');
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All processes of the group have ended.
  }
}

/**
 * Waits until a command has printed a match of the pattern on stdout, and returns the match.
 *
 * @throws {Error} when the command ends without one.
 */
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

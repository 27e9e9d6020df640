import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Command, endCommands, printed, runShell } from '../support/commands.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-orphans-'));
});
afterEach(async () => {
  await endCommands();
  await rm(folder, { recursive: true });
});

/** Starts `npm run mock` with a script as the shell of npm; `$2` is the command line that npm passes to it. */
async function runMock(shell: string): Promise<Command> {
  const file = join(folder, 'shell.sh');
  await writeFile(file, `#!/bin/sh\n${shell}\n`);
  await chmod(file, 0o755);
  return runShell(`exec npm run mock --script-shell=${file} -- --port 0`);
}

/** Waits for the end of all processes of a command: each holds its output open. */
async function allEnded(command: Command): Promise<void> {
  await command.ended;
  const url = /http:\/\/[\d.]+:\d+/.exec(command.output.stdout)?.[0];
  if (url) await expect(fetch(url)).rejects.toThrow();
}

const livingShell = 'sh -c "$2"; true';

describe('npm run mock ends', () => {
  it.each([
    ['npm, which is its parent,', 'exec sh -c "$2"'],
    ['npm, and the shell lives on,', livingShell],
  ])('when %s is killed', async (_, shell) => {
    const command = await runMock(shell);
    await printed(command, /Press Ctrl-C/);
    command.child.kill('SIGKILL');
    await allEnded(command);
  });

  it('when the shell of npm is killed', async () => {
    const pidFile = join(folder, 'pid');
    const command = await runMock(`echo $$ > ${pidFile}; ${livingShell}`);
    await printed(command, /Press Ctrl-C/);
    process.kill(Number(await readFile(pidFile, 'utf8')), 'SIGKILL');
    await allEnded(command);
  });

  it.each([
    ['npm was', 'kill -9 $PPID; exec sh -c "$2"'],
    ['npm was, and the shell lives on', `kill -9 $PPID; ${livingShell}`],
    ['npm and its shell were', 'kill -9 $PPID; sh -c "sleep 0.1; $2" & kill -9 $$'],
  ])('when %s killed before it started', async (_, shell) => {
    const command = await runMock(shell);
    await allEnded(command);
    expect(command.output.stdout).not.toContain('Press Ctrl-C');
  });
});

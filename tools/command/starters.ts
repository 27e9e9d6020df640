import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A running process, as the system describes it. */
export interface ProcessEntry {
  parent: number;
  /** Command line; a program may have replaced it, as npm does. */
  command: string;
}

/** Looks up a process by its ID; undefined when it has ended, or the system cannot tell. */
export type ReadProcess = (pid: number) => ProcessEntry | undefined;

/** Most shells between a package manager and a script; npm puts one there, which a user can configure. */
const maxShells = 5;

/**
 * Returns the processes that must live as long as this one: its parent and, if shells are in between, all up to the package
 * manager. Returns undefined when one of them has ended already.
 *
 * npm runs a script in a shell, which lives on when npm is killed.
 *
 * @param isScript whether a package manager started this process.
 */
export function startersOf(
  parent: number,
  isScript: boolean,
  read: ReadProcess = readProcess,
): number[] | undefined {
  const starters = [parent];
  for (let pid = parent; isScript && starters.length <= maxShells; ) {
    const entry = read(pid);
    // Without an entry, the system cannot tell.
    if (!entry || isManager(entry)) return starters;
    if (isAdoptive(pid, entry)) return undefined;
    if (!isShellOfScript(entry)) return starters;
    pid = entry.parent;
    starters.push(pid);
  }
  return starters;
}

/** Whether the processes of `startersOf` are still each other's parents, and so alive. */
export function areAlive(
  starters: readonly number[],
  parent: number,
  read: ReadProcess = readProcess,
): boolean {
  return starters.every((pid, index) => {
    const child = starters[index - 1];
    return pid === (child === undefined ? parent : read(child)?.parent);
  });
}

/** Whether a process adopts orphans: the first one, or the service manager of a user. */
function isAdoptive(pid: number, { command }: ProcessEntry): boolean {
  return pid === 1 || /^\S*\b(systemd|init)(\s|$)/.test(command);
}

/** Whether a shell runs one line of commands, unlike one that a user opened in a script. */
function isShellOfScript({ command }: ProcessEntry): boolean {
  return / -\w*c /.test(command);
}

function isManager({ command }: ProcessEntry): boolean {
  return /^\S*\b(npm|npx|node|nodejs|yarn|pnpm|bun)(\s|$)/.test(command);
}

/** Reads a process from `/proc`, or from `ps` where there is none. Windows has neither. */
export function readProcess(pid: number): ProcessEntry | undefined {
  try {
    if (process.platform === 'linux') return readFromProc(pid);
    const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command = ''] = /^\s*(\d+)\s+(.*)/.exec(line) ?? [];
    return parent === undefined ? undefined : { parent: Number(parent), command };
  } catch {
    return undefined;
  }
}

function readFromProc(pid: number): ProcessEntry {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name before the last bracket may contain anything.
  const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  return { parent: Number(parent), command };
}

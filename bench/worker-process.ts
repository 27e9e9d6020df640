import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { ForeseenError } from '../tools/command/foreseen-error.js';
import { compiled, folder } from './folders.js';
import { type BatchResult, type Order, type SubjectName, subjectTitles } from './subjects/names.js';

/** Far more than a start or a batch takes, so that a process that hangs is ended and reported. */
const answerLimitMs = 120_000;

/** A process that makes calls with one client. */
export interface Worker {
  readonly name: SubjectName;
  /** Makes this many calls, one after the other. */
  run(calls: number): Promise<BatchResult>;
  stop(): Promise<void>;
}

/** Set-up of the process of a worker. */
export interface WorkerSetting {
  /** JSON text of the answer. */
  answer: string;
  /** Options of Node. */
  execArgv?: string[];
}

// A signal to this process alone does not reach the children.
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill();
});

/**
 * Starts the process of a client, which makes one call to prove that it works.
 *
 * @throws {ForeseenError} when it cannot make the call.
 */
export async function startWorker(name: SubjectName, setting: WorkerSetting): Promise<Worker> {
  const { answer, execArgv = [] } = setting;
  const child = fork(compiled('worker.js'), [name, answer], {
    cwd: folder,
    execArgv,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  running.add(child);
  const errors: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const next = () => nextMessage(child, () => failure(name, errors.join('')));
  const stop = async () => {
    running.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill();
    await exited;
  };
  await next();
  const run = async (calls: number) => {
    const order: Order = { calls };
    child.send(order);
    // A cast, because a message between processes has no type.
    return (await next()) as BatchResult;
  };
  return { name, run, stop };
}

async function nextMessage(child: ChildProcess, describeFailure: () => Error): Promise<unknown> {
  const done = new AbortController();
  const { signal } = done;
  const timer = setTimeout(() => child.kill(), answerLimitMs);
  try {
    const message = once(child, 'message', { signal }).then(([value]) => value);
    const end = once(child, 'close', { signal }).then(() => Promise.reject(describeFailure()));
    return await Promise.race([message, end]);
  } finally {
    clearTimeout(timer);
    done.abort();
  }
}

function failure(name: SubjectName, errors: string): ForeseenError {
  const reason =
    /^\w*Error.*$/m.exec(errors)?.[0] ?? (errors.trim() || 'its process ended or hung');
  return new ForeseenError(`${subjectTitles[name]} cannot be measured: ${reason}`);
}

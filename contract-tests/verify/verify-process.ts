import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { type Command, endCommands, run, runShell } from '../support/commands.js';
import { leftIn, lifecycle } from './left-in.js';
import { projectId } from './verify-mock.js';

/** A served mock on which the command runs as a process. */
export interface Service {
  readonly mock: Mock;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a mock whose changes are complete at once. `onCall` is called after each success. */
async function serve(onCall: (operationId: string) => void): Promise<Service> {
  const mock = await createMock({
    ...{ clock: 'real', stepMs: 0 },
    onRequest: ({ operationId = '', status }) => void (status < 300 && onCall(operationId)),
  });
  const server = await serveMock(mock);
  return { mock, url: `http://127.0.0.1:${server.port}`, close: server.close };
}

/** Options of a run with `--lifecycle` on a service, without the reads that it does not need. */
export const optionsFor = (url: string) => [
  ...['--url', url, '--project-id', projectId, '--token', 'a-token-of-the-tests'],
  ...['--lifecycle', lifecycle, '--only', 'showInstance', '--rate', '0'],
];

/** Starts `otc-dms-kafka-verify --lifecycle` from its sources. */
function startLifecycle({ url }: Service): Command {
  return run('tools/run.js', 'verify', ...optionsFor(url));
}

/** Starts it with a command in front, such as `npm run verify --`, and something behind, such as `| cat`. */
export function startInShell({ url }: Service, before: string, after = ''): Command {
  return runShell(`${before} ${optionsFor(url).join(' ')} ${after}`);
}

const services: Service[] = [];

/** Ends all commands and services: for `afterEach`. */
export async function endServices(): Promise<void> {
  await endCommands();
  for (const { close } of services.splice(0)) await close();
}

/** Starts a run, and signals its process group as a terminal does, after an operation was answered. */
export async function interrupt(
  moment: string,
  signal: NodeJS.Signals,
  start: (service: Service) => Command = startLifecycle,
) {
  let command: Command | undefined;
  let count = 0;
  let existing: Promise<string[]> | undefined;
  const service = await serve((operationId) => {
    if (operationId !== moment) return;
    count += 1;
    if (count > 1 || command?.child.pid === undefined) return;
    existing = leftIn(service.mock);
    process.kill(-command.child.pid, signal);
  });
  services.push(service);
  command = start(service);
  const end = await command.ended;
  return { service, end, existing: await existing, ...command.output };
}

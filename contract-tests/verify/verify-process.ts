import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { type Command, run, runShell } from '../support/commands.js';
import { lifecycle } from './left-in.js';
import { projectId } from './verify-mock.js';

/** A served mock on which the command runs as a process. */
export interface Service {
  readonly mock: Mock;
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a mock whose changes are complete at once. `onCall` is called after each answer. */
export async function serve(onCall: (operationId: string) => void = () => {}): Promise<Service> {
  const mock = await createMock({
    ...{ clock: 'real', stepMs: 0 },
    onRequest: ({ operationId = '', status }) => void (status < 300 && onCall(operationId)),
  });
  const server = await serveMock(mock);
  return { mock, url: `http://127.0.0.1:${server.port}`, close: server.close };
}

const optionsFor = (url: string) => [
  ...['--url', url, '--project-id', projectId, '--token', 'a-token-of-the-tests'],
  ...['--lifecycle', lifecycle, '--only', 'showInstance', '--rate', '0'],
];

/** Starts `otc-dms-kafka-verify --lifecycle` from its sources. */
export function startLifecycle({ url }: Service, ...more: string[]): Command {
  return run('tools/run.js', 'verify', ...optionsFor(url), ...more);
}

/** Starts it with a command in front, such as `npm run verify --`, and something behind, such as `| cat`. */
export function startInShell({ url }: Service, before: string, after = ''): Command {
  return runShell(`${before} ${optionsFor(url).join(' ')} ${after}`);
}

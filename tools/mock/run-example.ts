import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { anyToken, exampleOf, type OpenedMock } from 'otc-dms-kafka-mock/server';
import { ForeseenError } from '../command/foreseen-error.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = 'examples/list-tasks.ts';

/** Limit for an example that hangs; it normally takes about a second. */
const exampleTimeoutMs = 60_000;

/**
 * Runs the example program against a mock, as a user would. Its output is passed through.
 *
 * @throws {ForeseenError} when it fails.
 */
export async function runExample({ url, mock }: OpenedMock): Promise<void> {
  const operations = mock.description.operations.map(({ prism }) => prism);
  const child = spawn(process.execPath, ['--import', 'tsx', example], {
    cwd: root,
    env: {
      ...process.env,
      DMS_BASE_URL: url,
      DMS_PROJECT_ID: exampleOf(operations, 'project_id'),
      DMS_INSTANCE_ID: exampleOf(operations, 'instance_id'),
      DMS_TOKEN: anyToken,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: exampleTimeoutMs,
  });
  // A signal to this process does not reach the child.
  const endChild = () => child.kill();
  process.once('exit', endChild);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  process.off('exit', endChild);
  if (status === 0) return;
  throw new ForeseenError(`${example} failed against the mock; its output is above.`);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { afterEach, describe, expect, it } from 'vitest';
import {
  examplesOf,
  jsonOf,
  operationsOf,
  readDocument,
} from '../../tools/description/openapi-document.js';
import { firstCall } from '../../tools/mock/first-call.js';
import { type Command, endCommands, printed, run } from '../support/commands.js';
import { requestOf } from './mock-scratch.js';

const bundle = fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url));

afterEach(endCommands);

function runMock(...args: string[]): Command {
  return run('--import', 'tsx', 'tools/mock.ts', ...args);
}

async function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // The address of a TCP server is never a path.
  return { server, port: (server.address() as AddressInfo).port };
}

describe('npm run mock', () => {
  it('prints a curl line that works, logs the request and ends with status 0', async () => {
    const command = runMock('--port', '0');
    const curl = await printed(command, /curl .*(?=\n)/);
    const response = await fetch(requestOf(curl));
    expect(response.status).toBe(200);
    const { pathname, search } = new URL(response.url);
    const path = `${pathname}${search}`.replaceAll('?', '\\?');
    await printed(command, new RegExp(`^GET ${path} 200$`, 'm'));
    await response.json();
    command.child.kill('SIGINT');
    expect(await command.ended).toEqual([0, null]);
    expect(command.output.stderr).toBe('');
  });

  it('ends when the shell that started it is ended, as npm run does', async () => {
    // A shell with one more command to run does not hand its process over.
    const shell = spawn('sh', ['-c', 'node --import tsx tools/mock.ts --port 0; true'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // The pipe stays open as long as the mock lives, whatever becomes of the shell.
    const mockEnded = once(shell.stdout, 'end');
    for await (const text of shell.stdout.iterator({ destroyOnReturn: false })) {
      if (String(text).includes('Mock of')) break;
    }
    shell.stdout.resume();
    shell.kill('SIGTERM');
    await mockEnded;
  });

  it('says in one line that its port is in use', async () => {
    const { server, port } = await listen();
    const { ended, output } = runMock('--port', String(port));
    expect(await ended).toEqual([1, null]);
    expect(output).toEqual({
      stdout: '',
      stderr: `Port ${port} on 127.0.0.1 is in use. Stop the other program or choose another port with --port.\n`,
    });
    server.close();
  });

  it('says in one line which option is wrong', async () => {
    const { ended, output } = runMock('--prot', '4010');
    expect(await ended).toEqual([1, null]);
    expect(output.stderr).toBe("Unknown option '--prot'. See --help for the options.\n");
  });

  it('explains its options', async () => {
    const { ended, output } = runMock('--help');
    expect(await ended).toEqual([0, null]);
    expect(output.stdout).toMatch(/--port .*4010[\s\S]*--host .*127\.0\.0\.1/);
  });
});

describe('the Prism command', () => {
  it('serves the committed bundle as it is', async () => {
    const { server, port } = await listen();
    server.close();
    await once(server, 'close');
    const cli = 'node_modules/@stoplight/prism-cli/dist/index.js';
    await printed(run(cli, 'mock', bundle, '--port', String(port)), /Prism is listening/);

    const call = firstCall(await getHttpOperationsFromSpec(bundle), `http://127.0.0.1:${port}`);
    const document = readDocument(bundle);
    const operation = operationsOf(document).find(
      ({ operationId }) => operationId === call?.operationId,
    );
    const [first] = examplesOf(document, jsonOf(operation?.responses['200']));
    const response = await fetch(requestOf(call?.curl ?? ''));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(first?.[1]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { endCommands, printed, run, runShell } from '../support/commands.js';
import { requestOf } from '../support/curl-request.js';
import { operations } from '../support/description.js';

const mock = ['--import', 'tsx', 'tools/mock.ts'];

afterEach(endCommands);

describe('npm run mock', () => {
  it('prints a curl line that works, logs requests and ends with the shell of npm run', async () => {
    // A shell that has another command to run does not replace itself with the mock.
    const command = runShell(`node ${mock.join(' ')} --port 0; true`);
    const curl = await printed(command, /curl .*(?=\n)/);
    expect(command.output.stdout).toContain(`Mock of ${operations.length} operations: http://`);

    const request = requestOf(curl);
    const response = await fetch(request);
    expect(response.status).toBe(200);
    await response.json();
    const { pathname, search } = new URL(request.url);
    const path = `${pathname}${search}`.replaceAll('?', '\\?');
    await printed(command, new RegExp(`^GET ${path} 200$`, 'm'));

    const limited = new URL(request.url);
    limited.searchParams.set('limit', '1000');
    expect((await fetch(limited, { headers: request.headers })).status).toBe(400);
    await printed(command, /^GET \S+limit=1000 400 \(.*must be <= \d+.*\)$/m);

    command.child.kill('SIGTERM');
    // The output stays open as long as the mock lives.
    await command.ended;
    expect(command.output.stderr).toBe('');
  });

  it('says in one line which option is wrong', async () => {
    const { ended, output } = run(...mock, '--prot', '4010');
    expect(await ended).toEqual([1, null]);
    expect(output).toEqual({
      stdout: '',
      stderr: "Unknown option '--prot'. See --help for the options.\n",
    });
  });
});

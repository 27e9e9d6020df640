import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Command, endCommands, printed, run } from '../support/commands.js';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-state-'));
  file = join(folder, 'state.json');
});
afterEach(async () => {
  await endCommands();
  await rm(folder, { recursive: true });
});

const program = `
  import { readFileSync } from 'node:fs';
  import { readDescription } from 'otc-dms-kafka-mock/description';
  import { openMock, readOptions } from 'otc-dms-kafka-mock/server';
  process.once('SIGTERM', () => process.exit(0));
  const [bundle, ...args] = process.argv.slice(1);
  const { isHelp, isQuiet, ...options } = readOptions(args);
  const description = await readDescription(JSON.parse(readFileSync(bundle, 'utf8')));
  const { url } = await openMock({ ...options, description });
  console.log(url);`;

/** Starts the mock with the bundle of this run, which is faster than with the files of the description. */
function start(...options: string[]): Command {
  const node = ['--import', 'tsx', '--input-type=module', '-e', program];
  return run(...node, inject('bundle'), '--port', '0', ...options);
}

function urlOf(command: Command): Promise<string> {
  return printed(command, /http:\S+(?=\n)/);
}

/** Moves the clock, which is a change of the state. */
function move(url: string, advanceMs: number): Promise<Response> {
  return fetch(`${url}/__mock/clock`, { method: 'POST', body: JSON.stringify({ advanceMs }) });
}

async function leadOf(url: string): Promise<number> {
  const answer = await fetch(`${url}/__mock/clock`);
  return (await answer.json()).offsetMs;
}

async function savedLead(): Promise<number> {
  // The parse fails when the file is not whole.
  return JSON.parse(await readFile(file, 'utf8')).clock.offsetMs;
}

describe('a mock with a state file', () => {
  it('writes the state at the end, and reads it at the next start', async () => {
    const first = start('--state', file);
    await move(await urlOf(first), 60_000);
    first.child.kill('SIGTERM');
    expect(await first.ended).toEqual([0, null]);
    expect(await savedLead()).toBe(60_000);

    const second = start('--state', file, '--seed', 'empty');
    const url = await urlOf(second);
    expect(await leadOf(url)).toBe(60_000);
    const { projects } = await (await fetch(`${url}/__mock/snapshot`)).json();
    expect(projects).toHaveLength(1);
  });

  it('leaves a whole file when it is killed while it writes', async () => {
    let lead = 0;
    for (let round = 0; round < 3; round += 1) {
      const command = start('--state', file);
      const url = await urlOf(command);
      expect(await leadOf(url)).toBe(lead);
      const from = lead;
      // Changes without a pause, so that the file is written again and again.
      const moving = (async () => {
        for (let count = 0; count < 10_000; count += 1) await move(url, 1);
      })().catch(() => {});
      await expect.poll(savedLead).toBeGreaterThan(from + 20);
      command.child.kill('SIGKILL');
      await command.ended;
      await moving;
      lead = await savedLead();
      expect(lead).toBeGreaterThan(from);
    }
  });
});

describe('npm run mock', () => {
  it('says in one line what is wrong with an option', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? `${address?.port}` : '';
    const mock = ['--import', 'tsx', 'tools/mock.ts'];
    const [busy, seed, state] = [
      run(...mock, '--port', port),
      run(...mock, '--seed', join(folder, 'none.json')),
      run(...mock, '--state', join(folder, 'none/state.json')),
    ];
    for (const { ended } of [busy, seed, state]) expect(await ended).toEqual([1, null]);
    taken.close();
    expect(busy.output.stderr).toBe(
      `Port ${port} on 127.0.0.1 is in use. Stop the other program or choose another port with --port.\n`,
    );
    expect(seed.output.stderr).toMatch(/^--seed \S+none\.json cannot be read: .*\n$/);
    expect(state.output.stderr).toMatch(/^--state \S+state\.json cannot be written: .*\n$/);
  });
});

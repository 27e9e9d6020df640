import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { endCommands, run } from '../support/commands.js';
import { type FaultServer, startFaultServer } from './fault-server.js';
import { type FaultName, faults } from './faults.js';
import type { MixedCallsReport, MixedCallsTask } from './mixed-calls-report.js';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(endCommands);

// Compiled code and the pool of connections settle until some 10,000 calls, which was measured as 0.3 to 0.7 MB between
// the second and the last fifth; 30,000 calls take no more. What stays of each call, such as a listener, a timer or an
// answer, takes some 500 bytes and more, which is 1.5 MB for these 3,000.
const noise = 1_200_000;

describe('5,000 calls to a server that misbehaves', () => {
  it('leave nothing behind', { timeout: 120_000 }, async () => {
    // A cast: `Object.keys` forgets which these are.
    const names = Object.keys(faults) as FaultName[];
    const urls = Object.fromEntries(names.map((fault) => [fault, server.urlOf(fault)]));
    const task: MixedCallsTask = { calls: 5_000, urls: { ...urls, refused: server.refusingUrl } };
    // A process of its own: its memory is the client's, and it has to end by itself.
    const program = 'contract-tests/faults/mixed-calls.ts';
    const command = run('--expose-gc', '--import', 'tsx', program, JSON.stringify(task));
    expect(await command.ended, command.output.stderr).toEqual([0, null]);
    expect(command.output.stderr).toBe('');

    const report: MixedCallsReport = JSON.parse(command.output.stdout);
    expect(report).toMatchObject({
      calls: 5_000,
      unexpected: [],
      unhandled: [],
      warnings: [],
      resources: [],
    });
    const [, second = 0, , , last = Infinity] = report.bytes;
    expect(last - second, `bytes in use: ${report.bytes.join(', ')}`).toBeLessThan(noise);
    // What a call gave up, the server saw end.
    await expect.poll(() => server.openAnswers()).toBe(0);
  });
});

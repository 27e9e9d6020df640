import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { endCommands, run } from '../support/commands.js';
import { bombs } from './bombs.js';
import { type FaultServer, startFaultServer } from './fault-server.js';
import type { FaultName } from './faults.js';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(endCommands);

describe('a program that gets answers of gigabytes', () => {
  it('needs less than 512 MB, and gets an error for each', { timeout: 300_000 }, async () => {
    // A cast: `Object.keys` widens the names to strings.
    const names = Object.keys(bombs) as FaultName[];
    const urls = Object.fromEntries(names.map((fault) => [fault, server.urlOf(fault)]));
    // In another process: its memory is the client's alone. The limit of the heap makes it collect in time.
    const program = 'contract-tests/faults/bomb-calls.ts';
    const limit = '--max-old-space-size=256';
    const command = run(limit, '--import', 'tsx', program, JSON.stringify(urls));
    expect(await command.ended, command.output.stderr).toEqual([0, null]);
    const { errors, maxRss } = JSON.parse(command.output.stdout);
    console.log(`most memory: ${Math.round(maxRss / 1024)} MB`);
    const { 'endless header': header, ...others } = errors;
    for (const error of Object.values(others)) {
      expect(error).toMatch(
        /^InvalidResponseError: 200: the answer is larger than maxAnswerBytes, 67108864;/,
      );
    }
    expect(header).toMatch(
      /^ConnectionError: No answer from the service: UND_ERR_HEADERS_OVERFLOW/,
    );
    expect(Object.keys(others)).toHaveLength(names.length - 1);
    expect(maxRss).toBeLessThan(512 * 1024);
    await expect.poll(() => server.openAnswers()).toBe(0);
  });
});

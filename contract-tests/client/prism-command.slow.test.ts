import { BadRequestError } from 'otc-dms-kafka';
import { afterEach, describe, expect, it } from 'vitest';
import { callOf } from '../support/calls.js';
import { endCommands } from '../support/commands.js';
import { operations } from '../support/description.js';
import { startPrism } from '../support/prism-command.js';
import { brokenRequests } from './broken-requests.js';

afterEach(endCommands);

describe('the Prism command on the committed bundle', { timeout: 300_000 }, () => {
  it('refuses what this mock refuses', async () => {
    const url = await startPrism();
    const sent: string[] = [];
    const taken: string[] = [];
    for (const operation of operations) {
      const call = callOf(url, operation);
      for (const { place, keyword, args } of brokenRequests(operation).requests) {
        const name = `${operation.operationId}: ${place} (${keyword})`;
        const error = await call(args).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        // What the client refuses by itself is not sent.
        if (error instanceof TypeError || error instanceof RangeError) continue;
        sent.push(name);
        if (!(error instanceof BadRequestError)) taken.push(name);
      }
    }
    console.log(`Prism refuses ${sent.length - taken.length} of ${sent.length} broken requests.`);
    expect(sent.length).toBeGreaterThan(600);
    expect(taken).toEqual([]);
  });
});

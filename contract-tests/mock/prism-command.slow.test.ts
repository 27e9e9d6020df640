import { fileURLToPath } from 'node:url';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { BadRequestError } from 'otc-dms-kafka';
import { firstCall } from 'otc-dms-kafka-mock/server';
import { afterEach, describe, expect, it } from 'vitest';
import {
  examplesOf,
  jsonOf,
  operationsOf,
  readDocument,
} from '../../tools/description/openapi-document.js';
import { brokenRequests } from '../client/broken-requests.js';
import { callOf } from '../support/calls.js';
import { endCommands, printed, run } from '../support/commands.js';
import { requestOf } from '../support/curl-request.js';
import { operations } from '../support/description.js';
import { startLoopbackServer } from '../support/loopback-server.js';

const bundle = fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url));

afterEach(endCommands);

/** Starts the Prism command on the committed bundle, and returns its URL. */
async function startPrism(): Promise<string> {
  // A port that was free a moment ago: Prism cannot choose one.
  const { url, close } = await startLoopbackServer(() => {});
  await close();
  const cli = 'node_modules/@stoplight/prism-cli/dist/index.js';
  await printed(run(cli, 'mock', bundle, '--port', new URL(url).port), /Prism is listening/);
  return url;
}

describe('the Prism command', { timeout: 300_000 }, () => {
  it('serves the committed bundle as it is', async () => {
    const url = await startPrism();
    const call = firstCall(await getHttpOperationsFromSpec(bundle), url);
    const document = readDocument(bundle);
    const operation = operationsOf(document).find(
      ({ operationId }) => operationId === call?.operationId,
    );
    const [first] = examplesOf(document, jsonOf(operation?.responses['200']));
    const response = await fetch(requestOf(call?.curl ?? ''));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(first?.[1]);
  });

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
    expect(taken).toEqual([]);
  });
});

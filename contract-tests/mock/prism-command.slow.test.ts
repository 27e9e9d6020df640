import { fileURLToPath } from 'node:url';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { firstCall } from 'otc-dms-kafka-mock/server';
import { afterEach, describe, expect, it } from 'vitest';
import {
  examplesOf,
  jsonOf,
  operationsOf,
  readDocument,
} from '../../tools/description/openapi-document.js';
import { endCommands, printed, run } from '../support/commands.js';
import { requestOf } from '../support/curl-request.js';
import { startLoopbackServer } from '../support/loopback-server.js';

const bundle = fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url));

afterEach(endCommands);

describe('the Prism command', () => {
  it('serves the committed bundle as it is', async () => {
    // A port that was free a moment ago: Prism cannot choose one.
    const { url, close } = await startLoopbackServer(() => {});
    await close();
    const cli = 'node_modules/@stoplight/prism-cli/dist/index.js';
    await printed(run(cli, 'mock', bundle, '--port', new URL(url).port), /Prism is listening/);

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
});

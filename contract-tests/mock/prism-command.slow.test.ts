import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { firstCall } from 'otc-dms-kafka-mock/server';
import { afterEach, describe, expect, it } from 'vitest';
import {
  examplesOf,
  jsonOf,
  operationsOf,
  readDocument,
} from '../../tools/description/openapi-document.js';
import { endCommands } from '../support/commands.js';
import { requestOf } from '../support/curl-request.js';
import { bundle, startPrism } from '../support/prism-command.js';

afterEach(endCommands);

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
});

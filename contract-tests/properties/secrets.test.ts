import { format } from 'node:util';
import fc from 'fast-check';
import { createDmsClientFor, type Operation, tokenAuth } from 'otc-dms-kafka';
import * as operations from 'otc-dms-kafka/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document } from '../support/description.js';
import { methodOf } from '../support/method-of.js';
import { markedSecrets } from '../support/secret-fields.js';
import { type EchoServer, startEchoServer } from './echo-server.js';
import { fetchFor, type QuoteName, quoteNames } from './quotes.js';
import { credentials, fields, type Place } from './secret-places.js';
import { seed } from './seed.js';
import { everythingShown, formsOf } from './shown.js';

let server: EchoServer;
beforeAll(async () => {
  server = await startEchoServer();
});
afterAll(() => server.close());

it('covers each field that the description marks as secret', () => {
  const names = fields.map(({ name }) => /(\w+) of /.exec(name)?.[1] ?? '');
  expect(new Set(names)).toEqual(markedSecrets(document));
  expect(names).not.toEqual([]);
});

describe(`any secret (seed ${seed})`, () => {
  const places = [...credentials, ...fields].map((place, index) => ({ ...place, index }));

  it.each(places)('stays hidden as the $name', async ({ index, ...place }) => {
    const harmless = new Map<QuoteName, string>();
    for (const quote of quoteNames)
      harmless.set(quote, await showing(place, 'Jmx4-f0rgotten', quote));

    const property = fc.asyncProperty(place.secrets, async (secret) => {
      const forms = formsOf(secret);
      for (const quote of quoteNames) {
        const shown = await showing(place, secret, quote);
        // A text such as `constructor` is shown even when it is not the secret.
        const form = forms.find(
          (one) => shown.includes(one) && !harmless.get(quote)?.includes(one),
        );
        if (form === undefined) continue;
        throw new Error(`${quote}: shown as ${JSON.stringify(form)} in ${around(shown, form)}`);
      }
    });
    await fc.assert(property, { numRuns: 4, seed: seed + index });
  });
});

/** Returns every text that a call with a secret shows: in its error, logs, events, client and credential. */
async function showing(place: Place, secret: string, quote: QuoteName): Promise<string> {
  const shown: string[] = [];
  const note = (...values: unknown[]) =>
    void shown.push(format(...values), ...values.map(everythingShown));
  const baseUrl = server.urlOf(quote);
  const auth = place.auth?.(secret, baseUrl, server) ?? tokenAuth('another-token');
  const { operationId = 'showInstance', args = () => ({ instance_id: 'an-instance' }) } = place;
  const client = createDmsClientFor(only(operationId), {
    baseUrl,
    projectId: '0123456789abcdef0123456789abcdef',
    auth,
    logger: { debug: note, info: note, warn: note, error: note },
    onRequest: note,
    onResponse: note,
    onRetry: note,
    maxAttempts: 2,
    retryDelayMs: 0,
    fetch: fetchFor(quote),
  });
  const method = methodOf(client, { operationId });
  const headers = place.headers?.(secret) ?? {};
  await method(args(secret), { headers, deadlineMs: 20_000 }).then(
    // An answer belongs to the caller, who may see it.
    () => {},
    note,
  );
  // Afterwards they hold whatever they held before the call, and what they keep of it.
  shown.push(everythingShown(auth), everythingShown(client));
  return shown.join('\n');
}

/** Picks one operation: to inspect a client of all 64 takes most of the time, and shows the same. */
function only(operationId: string) {
  const operation = Object.entries(operations).find(([name]) => name === operationId)?.[1];
  // A cast: the name is that of any operation, which the type of the client cannot express.
  return { [operationId]: operation } as Record<'showInstance', Operation>;
}

function around(shown: string, form: string): string {
  const position = shown.indexOf(form);
  return JSON.stringify(shown.slice(Math.max(0, position - 120), position + form.length + 60));
}

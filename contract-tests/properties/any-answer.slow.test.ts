import fc from 'fast-check';
import { createDmsClientFor, type DmsClientOptions, DmsError, tokenAuth } from 'otc-dms-kafka';
import { createKafkaConsumerGroup, showInstance } from 'otc-dms-kafka/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyAnswer, anyHeaders } from './any-answer.js';
import { type RawServer, startRawServer } from './raw-server.js';
import { seed } from './seed.js';

const numRuns = 2_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no message and no line may have one.
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

let server: RawServer;
beforeAll(async () => {
  server = await startRawServer();
});
afterAll(() => server.close());

/** Makes a call of each kind, and returns the errors and lines. */
async function endsOf(options: Partial<DmsClientOptions> = {}) {
  const lines: string[] = [];
  const note = (line: string) => void lines.push(line);
  const client = createDmsClientFor(
    { showInstance, createKafkaConsumerGroup },
    {
      projectId: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
      auth: tokenAuth('a-token'),
      logger: { debug: note, info: note, warn: note, error: note },
      maxAttempts: 1,
      timeoutMs: 20_000,
      ...options,
      baseUrl: server.url,
      region: undefined,
    },
  );
  const calls = [
    client.showInstance({ instance_id: 'an-instance' }),
    client.createKafkaConsumerGroup({ instance_id: 'a', body: { group_name: 'g' } }),
  ];
  const errors: unknown[] = [];
  for (const end of await Promise.allSettled(calls)) {
    if (end.status === 'rejected') errors.push(end.reason);
  }
  return { errors, lines };
}

function checkTexts(errors: readonly unknown[], lines: readonly string[]): void {
  for (const text of [...errors.map((error) => String(Object(error).message)), ...lines]) {
    expect(text.length).toBeLessThanOrEqual(2_001);
    expect(text).not.toMatch(control);
    expect(text).not.toContain('a-token');
  }
  for (const error of errors) expect(typeof JSON.stringify(error)).toBe('string');
}

describe(`any answer and any header (seed ${seed})`, () => {
  it('of a server ends a call with a value or a documented error', {
    timeout: 300_000,
  }, async () => {
    const property = fc.asyncProperty(anyAnswer, async (answer) => {
      server.answer = answer;
      const { errors, lines } = await endsOf();
      for (const error of errors) expect(error).toBeInstanceOf(DmsError);
      checkTexts(errors, lines);
    });
    await fc.assert(property, { numRuns, seed });
  });

  it.each(['hook', 'credential'])(
    'of a %s ends a call with a value or a documented error',
    { timeout: 300_000 },
    async (giver) => {
      server.answer = undefined;
      const property = fc.asyncProperty(anyHeaders, async (given) => {
        // A cast: JavaScript callers give anything.
        const headers = given as Record<string, string>;
        const { errors, lines } = await endsOf(
          giver === 'hook'
            ? { onRequest: (event) => void Object.assign(event.headers, headers) }
            : { auth: { authenticate: () => headers } },
        );
        for (const error of errors)
          expect(error instanceof DmsError || error instanceof TypeError).toBe(true);
        checkTexts(errors, lines);
      });
      await fc.assert(property, { numRuns, seed });
    },
  );
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { readDescription } from 'otc-dms-kafka-mock/description';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { errorsByCode, readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { requestOf } from '../support/curl-request.js';
import { document, operations } from '../support/description.js';
import { prepareWorld } from '../support/prepare-world.js';
import { sampleEnvironment, samplePrograms } from '../support/sample-programs.js';
import { compileBlocks, compileProblems } from '../support/type-check.js';

let mock: Mock;
beforeAll(async () => {
  const errors = errorsByCode(readErrorCatalogue());
  mock = await createMock({ description: await readDescription(document, errors) });
});

const curl = samplePrograms(document, 'curl');
const typescript = samplePrograms(document, 'TypeScript');
const env = sampleEnvironment(curl, 'http://mock.example');
const byName = (programs: typeof curl) => programs.map((one) => [one.name, one] as const);

it('has samples of every operation', () => {
  const ids = operations.map(({ operationId }) => operationId);
  for (const programs of [curl, typescript]) {
    expect([...new Set(programs.map(({ request }) => request.operationId))]).toEqual(ids);
  }
});

describe('a curl sample', () => {
  it.each(byName(curl))('is answered: %s', async (_, { text, request }) => {
    const earlier = await prepareWorld(mock, request.operationId);
    const answer = await mock.fetch(requestOf(text, env));
    expect(await answer.text()).not.toContain('error_code');
    expect(answer.ok).toBe(true);
    expect(mock.requests[earlier]?.operationId).toBe(request.operationId);
  });
});

describe('a TypeScript sample', () => {
  let folder: string;
  let problems: Map<string, string[]>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'otc-dms-samples-'));
    problems = compileProblems(compileBlocks(typescript.map(placed), []));
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(() => {
    vi.stubGlobal('fetch', mock.fetch);
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    vi.spyOn(console, 'log').mockReturnValue();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it.each(byName(typescript))('compiles: %s', (name) => {
    expect(problems.get(name)).toEqual([]);
  });

  it.each(byName(typescript))('is answered: %s', async (name, { text, request }) => {
    const file = join(folder, `${name.replace(/\W+/g, '-')}.mts`);
    await writeFile(file, text);
    const earlier = await prepareWorld(mock, request.operationId);
    if (request.waiter) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const outcome = settle(import(file));
    const error = request.waiter ? await passTime(outcome) : await outcome;
    expect(error).toBeUndefined();
    expect(mock.requests[earlier]).toMatchObject({
      operationId: request.operationId,
      status: expect.toSatisfy((status: number) => status < 300),
    });
  });

  /** Lets time pass for the program and the mock, until the program ends. */
  async function passTime(outcome: Promise<unknown>): Promise<unknown> {
    let isOver = false;
    outcome.then(() => {
      isOver = true;
    });
    for (let step = 0; step < 10_000 && !isOver; step += 1) {
      // Without a timer the program is still being loaded, or waits for the mock.
      if (vi.getTimerCount() === 0) await pause(2);
      await vi.advanceTimersByTimeAsync(100);
      mock.advance(100);
    }
    return isOver ? outcome : new Error('the program does not end');
  }
});

function placed({ name, text }: { name: string; text: string }) {
  return { place: name, text };
}

/** Returns the error of a program; undefined when it succeeds. */
function settle(program: Promise<unknown>): Promise<unknown> {
  return program.then(
    () => undefined,
    (error: unknown) => error,
  );
}

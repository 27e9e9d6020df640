import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { readDescription } from 'otc-dms-kafka-mock/description';
import { serveMock } from 'otc-dms-kafka-mock/server';
import type { TestProject } from 'vitest/node';
import { readDescription as bundleDescription } from '../../tools/description/read-description.js';
import { descriptionIndex } from '../../tools/description/redocly.js';
import { startRecording } from './coverage/current-recorder.js';
import { serveMadeOnce } from './serve-made-once.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The current `openapi/`, bundled, as a file in JSON, which is read a hundred times faster than YAML. */
    bundle: string;
    /** URL of a mock of the current `openapi/` without state, which every test file may call. */
    mockUrl: string;
    /** URL of the server behind `madeOnce`. */
    makerUrl: string;
  }
}

/**
 * Prepares what all contract tests share.
 *
 * They test the current `openapi/`, which may differ from the committed `generated/`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), 'otc-dms-contract-'));
  const endings = [() => rm(scratch, { recursive: true, force: true })];
  const tearDown = async () => {
    for (const end of endings.toReversed()) await end();
  };
  try {
    const bundle = join(scratch, 'openapi.json');
    const document = await bundleDescription(descriptionIndex);
    await writeFile(bundle, JSON.stringify(document));
    startRecording(document);
    const mock = await serveMock(await createExamplesMock(document));
    endings.push(() => mock.close());
    const maker = await serveMadeOnce(scratch);
    endings.push(() => maker.close());
    project.provide('bundle', bundle);
    project.provide('mockUrl', `http://127.0.0.1:${mock.port}`);
    project.provide('makerUrl', maker.url);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}

/** Returns a mock that answers with the documented examples: tests that share it run in any order. */
async function createExamplesMock(document: object): Promise<Mock> {
  const description = await readDescription(document);
  const operations = description.operations.map((operation) => ({
    ...operation,
    effect: undefined,
  }));
  // No operation shows a state, so there is none to plant.
  return createMock({ description: { ...description, operations }, seed: 'empty' });
}

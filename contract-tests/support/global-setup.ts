import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { readDescription } from 'otc-dms-kafka-mock/description';
import { serveMock } from 'otc-dms-kafka-mock/server';
import type { TestProject } from 'vitest/node';
import { readDocument } from '../../tools/description/openapi-document.js';
import { startRecording } from './coverage/current-recorder.js';
import { madeOnce } from './made-once.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The current `openapi/`, bundled, as a file in JSON. */
    bundle: string;
    /** URL of a mock of the current `openapi/` without state, which every test file may call. */
    mockUrl: string;
  }
}

/**
 * Prepares what all contract tests need.
 *
 * They test the current `openapi/`, which may differ from the committed `generated/`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bundle = await madeOnce('bundle', project.getProvidedContext().makerUrl);
  const document = readDocument(bundle);
  startRecording(document);
  const mock = await serveMock(await createExamplesMock(document));
  project.provide('bundle', bundle);
  project.provide('mockUrl', `http://127.0.0.1:${mock.port}`);
  return () => mock.close();
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

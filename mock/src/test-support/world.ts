import { type ApiError, createDmsClient, type DmsClient, tokenAuth } from 'otc-dms-kafka';
import type { Mock } from '../create-mock.js';
import type { Reason } from '../message.js';
import type { MockOptions } from '../mock-options.js';
import { currentDescription, describedMock } from './described-mock.js';

/** A mock with the world of the examples, and a client of their project. */
export interface World {
  readonly mock: Mock;
  readonly dms: DmsClient;
}

/** The instances of the examples. */
export const shop = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
export const archive = '59f6d088-2c41-4b7e-9a63-d18e5f0c7b24';
export const lab = 'b54c9dd8-61f2-4a0d-93b7-2e85c7d40f16';
/** An instance that does not exist. */
export const nowhere = '00000000-2c41-4b7e-9a63-d18e5f0c7b24';

/** Creates a mock with the world of the examples. */
export async function createWorld(options: Omit<MockOptions, 'description'> = {}): Promise<World> {
  const mock = await describedMock(options);
  const { operations } = await currentDescription();
  const projectId = operations.find(({ pathExamples }) => pathExamples.project_id)?.pathExamples
    .project_id;
  const dms = createDmsClient({
    baseUrl: 'http://dms.test',
    projectId: `${projectId}`,
    auth: tokenAuth('token'),
    fetch: mock.fetch,
    maxAttempts: 1,
  });
  return { mock, dms };
}

/** Returns a value of an example: `operationId.status.scenario`. */
export async function example(name: string): Promise<unknown> {
  const [operationId, status = '', scenario = ''] = name.split('.');
  const { operations } = await currentDescription();
  return operations.find((one) => one.operationId === operationId)?.successes[status]?.examples[
    scenario
  ];
}

/** Returns status, code and first reason of a call that fails; undefined when it succeeds. */
export async function refusalOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason as ApiError,
  );
  if (!error) return undefined;
  const { mock_reason: reasons = [] } = (error.body ?? {}) as { mock_reason?: Reason[] };
  const [{ in: part, path, message } = { in: undefined, path: undefined, message: undefined }] =
    reasons;
  return { status: error.status, code: error.code, in: part, path, message };
}

import { madeOnce } from '../../../contract-tests/support/made-once.js';
import { errorsByCode, readErrorCatalogue } from '../../../tools/description/error-catalogue.js';
import { readDocument } from '../../../tools/description/openapi-document.js';
import { createMock, type Mock } from '../create-mock.js';
import type { MockDescription } from '../description/form.js';
import { readDescription } from '../description/read-description.js';
import type { MockOptions } from '../mock-options.js';

// All tests of a process share the description. No test changes it.
let loading: Promise<MockDescription> | undefined;

/** Returns the description of `openapi/`, as it is now. */
export function currentDescription(): Promise<MockDescription> {
  loading ??= load();
  return loading;
}

async function load(): Promise<MockDescription> {
  return readDescription(await currentBundle(), errorsByCode(readErrorCatalogue()));
}

/** Returns the bundle of `openapi/`, as it is now. */
export async function currentBundle() {
  return readDocument(await madeOnce('bundle'));
}

/** Returns a mock of `openapi/`, as it is now. */
export async function describedMock(options: Omit<MockOptions, 'description'> = {}): Promise<Mock> {
  return createMock({ ...options, description: await currentDescription() });
}

/** Project of the examples. */
export const worldProjectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';

/** URL of the instances of a project; nothing listens at this host. */
export function instancesUrl(projectId = worldProjectId): string {
  return `http://dms.test/v2/${projectId}/instances`;
}

/** Options of a request with a token and perhaps a JSON body. */
export function sent(method = 'GET', body?: unknown): RequestInit {
  return {
    method,
    headers: { 'x-auth-token': 'any-token', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

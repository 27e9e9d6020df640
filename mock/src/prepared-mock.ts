import { createMock as createMockOf } from './create-mock.js';
import type { MockDescription } from './description/form.js';
import type { Mock } from './mock.js';
import type { MockOptions } from './mock-options.js';

/**
 * Creates a mock in this process. Nothing listens: pass its `fetch` to a client.
 *
 * @throws {InputError} when the seed is a snapshot that does not fit the description.
 */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const { description = await packagedDescription() } = options;
  return createMockOf({ ...options, description });
}

/** Returns the description that the build has prepared. It is loaded on demand, as a caller may bring another. */
export async function packagedDescription(): Promise<MockDescription> {
  const { default: description } = await import('#description');
  return description;
}

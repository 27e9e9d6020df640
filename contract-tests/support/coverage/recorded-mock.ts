import {
  createMock as createUnrecordedMock,
  type Mock,
  type MockOptions,
} from '../../../mock/src/index.js';
import { recorderFor } from './current-recorder.js';

export * from '../../../mock/src/index.js';

/** Creates a mock whose exchanges count for the coverage. Contract tests get it under the name of the package. */
export async function createMock(options: MockOptions = {}): Promise<Mock> {
  const mock = await createUnrecordedMock(options);
  const { answer } = mock;
  return Object.assign(mock, {
    answer: async (request) => {
      const given = await answer(request);
      recorderFor(mock.description)?.add(request, given);
      return given;
    },
  } satisfies Partial<Mock>);
}

import { createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { createMock, type Mock, type MockOperation, type MockOptions } from 'otc-dms-kafka-mock';
import { readDescription } from 'otc-dms-kafka-mock/description';
import { errorsByCode, readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { document } from './description.js';
import { type Call, methodOf } from './method-of.js';

/** The project of the examples, and one without objects. */
export const projects = {
  world: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
  empty: '0123456789abcdef0123456789abcdef',
};

/** The current description, as the mock reads it. */
export const description = await readDescription(document, errorsByCode(readErrorCatalogue()));

/** Operations with their effects on the state of the mock. */
export const mockOperations: readonly MockOperation[] = description.operations;
/** Kinds of objects of the mock, by name. */
export const kinds = description.resources;

/** Returns what an operation does to the state: an action, or `stateless`. */
export function actionOf({ effect }: MockOperation): string {
  if (!effect) throw new Error('An operation says nothing about the state');
  return 'kind' in effect ? effect.action : 'stateless';
}

/** A mock with state in this process, and methods of a client that calls it. */
export interface World {
  mock: Mock;
  /** Returns the method for an operation. */
  call: (operationId: string, projectId?: string) => Call;
}

/** Creates a mock of the current description. */
export async function createWorld(options: MockOptions = {}): Promise<World> {
  const mock = await createMock({ description, ...options });
  const clientOf = (projectId: string) =>
    createDmsClient({
      baseUrl: 'http://dms.test',
      projectId,
      auth: tokenAuth('a-token'),
      fetch: mock.fetch,
      maxAttempts: 1,
    });
  return {
    mock,
    call: (operationId, projectId = projects.world) =>
      methodOf(clientOf(projectId), { operationId }),
  };
}

/** Returns the path arguments of an operation: its examples, or `id` where the path names an object of its kind. */
export function placeOf({ effect, path, pathExamples }: MockOperation, id?: string) {
  const own = effect && 'kind' in effect ? kinds[effect.kind]?.parameters : undefined;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return Object.fromEntries(
    names
      .filter((name) => name !== 'project_id')
      .map((name) => [name, own?.includes(name) && id !== undefined ? id : pathExamples[name]]),
  );
}

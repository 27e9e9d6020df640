export type { AnsweredRequest } from './answered-requests.js';
export { type HttpOperation, readOperations } from './read-operations.js';
export { type Mock, type MockOptions, startMock } from './start-mock.js';

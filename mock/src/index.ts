export { type HttpOperation, readOperations } from './read-operations.js';
export { type AnsweredRequest, type Mock, type MockOptions, startMock } from './start-mock.js';

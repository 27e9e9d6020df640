export { anyToken, exampleOf, firstCall } from './command/first-call.js';
export { describeMock, requestLine } from './command/messages.js';
export { type OpenedMock, type OpenOptions, openMock } from './command/open-mock.js';
export { type CommandOptions, readOptions } from './command/read-options.js';
export { optionHelp } from './command/usage.js';
export { UsageError } from './command/usage-error.js';
export { type ListenOptions, type MockServer, serveMock } from './server/serve-mock.js';

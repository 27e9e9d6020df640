import { setupServer } from 'msw/node';
import { listInstances } from './client.js';
import { getDistributedMessageServiceForKafkaMock } from './client.msw.js';
import { projectId, url } from './ten-calls.js';

// The generated handlers answer a call, before the same client calls the server.
const handlers = setupServer(...getDistributedMessageServiceForKafkaMock());
handlers.listen({ onUnhandledRequest: 'error' });
const { fetch } = globalThis;
globalThis.fetch = (path, init) => fetch(new URL(String(path), url), init);
const { status } = await listInstances(projectId);
if (status !== 200) throw new Error(`the handlers answered ${status}`);
globalThis.fetch = fetch;
handlers.close();
await import('./orval.js');

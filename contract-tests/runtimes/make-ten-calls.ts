import { startCallServer } from './call-server.js';
import type { Run, Runtime } from './runtime.js';

/** Makes the ten calls in a runtime, against a new server. */
export async function makeTenCalls(runtime: Runtime, project: string): Promise<Run> {
  const server = await startCallServer();
  try {
    return await runtime.run(project, server.url);
  } finally {
    await server.close();
  }
}

import { listConnectorTasks } from './client.js';

const [baseUrl = '', token = '', projectId = '', instanceId = ''] = process.argv.slice(2);
// Its functions call the global fetch with a path: give it the server.
const { fetch } = globalThis;
globalThis.fetch = (url, init) => fetch(new URL(String(url), baseUrl), init);
const answer = await listConnectorTasks(
  projectId,
  instanceId,
  {},
  { headers: { 'X-Auth-Token': token } },
);
if (answer.status === 200) {
  for (const task of answer.data.tasks) {
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    console.log(task.task_name);
  }
}

import { client } from './client/client.gen.js';
import { listConnectorTasks } from './client/index.js';

const [baseUrl = '', token = '', project_id = '', instance_id = ''] = process.argv.slice(2);
client.setConfig({ baseUrl, headers: { 'X-Auth-Token': token } });
const { data } = await listConnectorTasks({ path: { project_id, instance_id } });
for (const task of data?.tasks ?? []) {
  // Compiles only if the type narrows the union: a Redis source has no such field.
  if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
    String(task.source_task?.bootstrap_servers).trim();
  console.log(task.task_name);
}

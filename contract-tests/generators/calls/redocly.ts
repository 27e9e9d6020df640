import { configure, listConnectorTasks } from './client.js';

const [serverUrl = '', token = '', project_id = '', instance_id = ''] = process.argv.slice(2);
configure({ serverUrl, auth: { apiKey: { AuthToken: token } } });
const { tasks } = await listConnectorTasks({ path: { project_id, instance_id } });
for (const task of tasks) {
  // Compiles only if the type narrows the union: a Redis source has no such field.
  if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
    String(task.source_task?.bootstrap_servers).trim();
  console.log(task.task_name);
}

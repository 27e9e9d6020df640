import { defaults, listConnectorTasks } from './client.js';

const [baseUrl = '', token = '', projectId = '', instanceId = ''] = process.argv.slice(2);
defaults.baseUrl = baseUrl;
defaults.headers = { 'X-Auth-Token': token };
const answer = await listConnectorTasks(projectId, instanceId);
if (answer.status === 200) {
  for (const task of answer.data.tasks) {
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    console.log(task.task_name);
  }
}

import { defaults, listConnectorTasks } from './client.js';

const [baseUrl = '', token = '', projectId = '', instanceId = ''] = process.argv.slice(2);
defaults.baseUrl = baseUrl;
defaults.headers = { 'X-Auth-Token': token };
const answer = await listConnectorTasks(projectId, instanceId);
if (answer.status === 200) {
  for (const task of answer.data.tasks) {
    // Compiles only if the kinds form a discriminated union.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE') task.source_task.bootstrap_servers?.trim();
    console.log(task.task_name);
  }
}

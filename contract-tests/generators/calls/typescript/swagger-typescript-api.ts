import { Api } from './client.js';

const [baseUrl = '', token = '', projectId = '', instanceId = ''] = process.argv.slice(2);
const api = new Api({
  baseUrl,
  baseApiParams: { format: 'json', headers: { 'X-Auth-Token': token } },
});
const { data } = await api.v2.listConnectorTasks({ projectId, instanceId });
for (const task of data.tasks) {
  // Compiles only if the type narrows the union: a Redis source has no such field.
  if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
    String(task.source_task?.bootstrap_servers).trim();
  console.log(task.task_name);
}

import * as client from './client.js';
import { bodyOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

client.defaults.baseUrl = url;
client.defaults.headers = { 'X-Auth-Token': token };

await makeTenCalls({
  listInstances: (query) => bodyOf(client.listInstances(projectId, query)),
  createConnectorTask: async (body) => {
    const task = await bodyOf(client.createConnectorTask(projectId, instanceId, body));
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: () => bodyOf(client.showInstance(projectId, instanceId)),
  showUnknownInstance: async (id) => {
    const answer = await client.showInstance(projectId, id);
    return answer.status === 404 ? { status: 404, code: answer.data.error_code } : {};
  },
  createKafkaConsumerGroup: (body) =>
    bodyOf(client.createKafkaConsumerGroup(projectId, instanceId, body)),
  updateInstance: (body) => bodyOf(client.updateInstance(projectId, instanceId, body)),
  listInstanceConsumerGroups: () =>
    bodyOf(client.listInstanceConsumerGroups(projectId, instanceId)),
});

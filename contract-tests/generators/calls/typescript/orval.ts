import * as client from './client.js';
import { bodyOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

// Its functions call the global fetch with a path: give it the server.
const { fetch } = globalThis;
globalThis.fetch = (path, init) => fetch(new URL(String(path), url), init);
const options = { headers: { 'X-Auth-Token': token } };

await makeTenCalls({
  listInstances: (query) => bodyOf(client.listInstances(projectId, query, options)),
  createConnectorTask: async (body) => {
    const task = await bodyOf(client.createConnectorTask(projectId, instanceId, body, options));
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: () => bodyOf(client.showInstance(projectId, instanceId, options)),
  showUnknownInstance: async (id) => {
    const answer = await client.showInstance(projectId, id, options);
    return answer.status === 404 ? { status: 404, code: answer.data.error_code } : {};
  },
  createKafkaConsumerGroup: (body) =>
    bodyOf(client.createKafkaConsumerGroup(projectId, instanceId, body, options)),
  updateInstance: (body) => bodyOf(client.updateInstance(projectId, instanceId, body, options)),
  listInstanceConsumerGroups: () =>
    bodyOf(client.listInstanceConsumerGroups(projectId, instanceId, {}, options)),
});

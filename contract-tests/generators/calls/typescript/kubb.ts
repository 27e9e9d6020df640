import { setConfig } from '@kubb/plugin-client/clients/fetch';
import * as client from './client/index.js';
import { instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

setConfig({
  baseURL: url,
  headers: { 'X-Auth-Token': token, 'Content-Type': 'application/json' },
});

await makeTenCalls({
  listInstances: (query) => client.listInstances(projectId, query),
  createConnectorTask: async (body) => {
    const task = await client.createConnectorTask(projectId, instanceId, body);
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: () => client.showInstance(projectId, instanceId),
  showUnknownInstance: async (id) => {
    const answer = await client.showInstance(projectId, id);
    return answer;
  },
  createKafkaConsumerGroup: (body) => client.createKafkaConsumerGroup(projectId, instanceId, body),
  updateInstance: (body) => client.updateInstance(projectId, instanceId, body),
  listInstanceConsumerGroups: () => client.listInstanceConsumerGroups(projectId, instanceId),
});

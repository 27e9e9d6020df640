import { client } from './client/client.gen.js';
import * as sdk from './client/index.js';
import { instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

client.setConfig({ baseUrl: url, headers: { 'X-Auth-Token': token } });
const path = { project_id: projectId, instance_id: instanceId };
const throwOnError = true;

await makeTenCalls({
  listInstances: async (query) => (await sdk.listInstances({ path, query, throwOnError })).data,
  createConnectorTask: async (body) => {
    const { data: task } = await sdk.createConnectorTask({ path, body, throwOnError });
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: async () => (await sdk.showInstance({ path, throwOnError })).data,
  showUnknownInstance: async (instance_id) => {
    const { error, response } = await sdk.showInstance({ path: { ...path, instance_id } });
    return { status: response?.status, code: error?.error_code };
  },
  createKafkaConsumerGroup: async (body) =>
    (await sdk.createKafkaConsumerGroup({ path, body, throwOnError })).data,
  updateInstance: (body) => sdk.updateInstance({ path, body, throwOnError }),
  listInstanceConsumerGroups: async () =>
    (await sdk.listInstanceConsumerGroups({ path, throwOnError })).data,
});

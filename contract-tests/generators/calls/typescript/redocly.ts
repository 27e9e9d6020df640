import * as client from './client.js';
import { errorOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

client.configure({ serverUrl: url, auth: { apiKey: { AuthToken: token } } });
const path = { project_id: projectId, instance_id: instanceId };

await makeTenCalls({
  listInstances: (query) => client.listInstances({ path, query }),
  createConnectorTask: async (body) => {
    const task = await client.createConnectorTask({ path, body });
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: () => client.showInstance({ path }),
  showUnknownInstance: async (instance_id) => {
    const call = client.showInstance({ path: { ...path, instance_id } });
    const { status, body } = await errorOf(call, client.ApiError);
    return { status, code: (body as client.ErrorResponse).error_code };
  },
  createKafkaConsumerGroup: (body) => client.createKafkaConsumerGroup({ path, body }),
  updateInstance: (body) => client.updateInstance({ path, body }),
  listInstanceConsumerGroups: () => client.listInstanceConsumerGroups({ path }),
});

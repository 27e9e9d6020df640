import { createApiClient, TypedStatusError } from './client.js';
import { errorOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

const api = createApiClient(
  {
    fetch: ({ method, url: target, urlSearchParams, parameters }) => {
      if (urlSearchParams) target.search = urlSearchParams.toString();
      return fetch(target, {
        method,
        headers: { 'X-Auth-Token': token, 'Content-Type': 'application/json' },
        ...(parameters?.body === undefined ? {} : { body: JSON.stringify(parameters.body) }),
      });
    },
  },
  url,
);
const path = { project_id: projectId, instance_id: instanceId };
const instances = '/v2/{project_id}/instances';
const instance = `${instances}/{instance_id}` as const;

await makeTenCalls({
  listInstances: (query) => api.get(instances, { path, query }),
  createConnectorTask: async (body) => {
    const task = await api.post(`${instance}/connector/tasks`, { path, body });
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: () => api.get(instance, { path }),
  showUnknownInstance: async (instance_id) => {
    const call = api.get(instance, { path: { ...path, instance_id } });
    const { status, response } = await errorOf(call, TypedStatusError<{ error_code: string }>);
    return { status, code: response.data.error_code };
  },
  createKafkaConsumerGroup: (body) =>
    api.post('/v2/{project_id}/kafka/instances/{instance_id}/group', { path, body }),
  updateInstance: (body) => api.put(instance, { path, body }),
  listInstanceConsumerGroups: () => api.get(`${instance}/groups`, { path, query: {} }),
});

import { Api, type ErrorResponse, type HttpResponse } from './client.js';
import { errorOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

const api = new Api({
  baseUrl: url,
  baseApiParams: { format: 'json', headers: { 'X-Auth-Token': token } },
});
const place = { projectId, instanceId };

await makeTenCalls({
  listInstances: async (query) => (await api.v2.listInstances({ projectId, ...query })).data,
  createConnectorTask: async (body) => {
    const { data: task } = await api.v2.createConnectorTask(place, body);
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: async () => (await api.v2.showInstance(place)).data,
  showUnknownInstance: async (id) => {
    const call = api.v2.showInstance({ projectId, instanceId: id });
    const { status, error } = (await errorOf(call, Response)) as HttpResponse<
      unknown,
      ErrorResponse
    >;
    return { status, code: error.error_code };
  },
  createKafkaConsumerGroup: async (body) =>
    (await api.v2.createKafkaConsumerGroup(place, body, { format: 'text' })).data,
  updateInstance: (body) => api.v2.updateInstance(place, body),
  listInstanceConsumerGroups: async () => (await api.v2.listInstanceConsumerGroups(place)).data,
});

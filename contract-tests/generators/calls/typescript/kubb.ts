import { setConfig } from '@kubb/plugin-client/clients/axios';
import { AxiosError } from 'axios';
import * as client from './client/index.js';
import { errorOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

setConfig({ baseURL: url, headers: { 'X-Auth-Token': token } });

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
    const call = client.showInstance(projectId, id);
    const { response } = await errorOf(call, AxiosError<client.ShowInstance404>);
    return { status: response?.status, code: response?.data.error_code };
  },
  createKafkaConsumerGroup: (body) => client.createKafkaConsumerGroup(projectId, instanceId, body),
  updateInstance: (body) => client.updateInstance(projectId, instanceId, body),
  listInstanceConsumerGroups: () => client.listInstanceConsumerGroups(projectId, instanceId),
});

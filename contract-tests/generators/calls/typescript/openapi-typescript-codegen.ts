import * as client from './client/index.js';
import { errorOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

const { InstanceLifecycleService, InstanceManagementService, SmartConnectService } = client;
client.OpenAPI.BASE = url;
client.OpenAPI.HEADERS = { 'X-Auth-Token': token };

await makeTenCalls({
  listInstances: ({ engine, limit, offset }) =>
    InstanceLifecycleService.listInstances(
      ...[projectId, engine, undefined, undefined, undefined, undefined, undefined, undefined],
      ...[offset, limit],
    ),
  createConnectorTask: async (body) => {
    const task = await SmartConnectService.createConnectorTask(projectId, instanceId, body);
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: () => InstanceLifecycleService.showInstance(projectId, instanceId),
  showUnknownInstance: async (id) => {
    const call = InstanceLifecycleService.showInstance(projectId, id);
    const { status, body } = await errorOf(call, client.ApiError);
    return { status, code: (body as client.ErrorResponse).error_code };
  },
  createKafkaConsumerGroup: (body) =>
    InstanceManagementService.createKafkaConsumerGroup(projectId, instanceId, body),
  updateInstance: (body) => InstanceLifecycleService.updateInstance(projectId, instanceId, body),
  listInstanceConsumerGroups: () =>
    InstanceManagementService.listInstanceConsumerGroups(projectId, instanceId),
});

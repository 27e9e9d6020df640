import { configureStore } from '@reduxjs/toolkit';
import { api } from './client.js';
import { instanceId, makeTenCalls, projectId } from './ten-calls.js';

const { dispatch } = configureStore({
  reducer: { [api.reducerPath]: api.reducer },
  middleware: (defaults) => defaults().concat(api.middleware),
});
const place = { projectId, instanceId };
const { endpoints } = api;

await makeTenCalls({
  listInstances: (query) =>
    dispatch(endpoints.listInstances.initiate({ projectId, ...query })).unwrap(),
  createConnectorTask: async (body) => {
    const task = await dispatch(
      endpoints.createConnectorTask.initiate({ ...place, smartConnectTaskCreateRequest: body }),
    ).unwrap();
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: () => dispatch(endpoints.showInstance.initiate(place)).unwrap(),
  showUnknownInstance: async (id) => {
    const call = endpoints.showInstance.initiate({ projectId, instanceId: id });
    const { error } = await dispatch(call);
    if (!error || !('status' in error) || error.status !== 404) throw error;
    return { status: error.status, code: (error.data as { error_code: string }).error_code };
  },
  createKafkaConsumerGroup: (body) =>
    dispatch(
      endpoints.createKafkaConsumerGroup.initiate({ ...place, consumerGroupCreateRequest: body }),
    ).unwrap(),
  updateInstance: (body) =>
    dispatch(endpoints.updateInstance.initiate({ ...place, instanceUpdateRequest: body })).unwrap(),
  listInstanceConsumerGroups: () =>
    dispatch(endpoints.listInstanceConsumerGroups.initiate(place)).unwrap(),
});

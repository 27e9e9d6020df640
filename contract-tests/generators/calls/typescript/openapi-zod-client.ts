import { isErrorFromAlias } from '@zodios/core';
import axios from 'axios';
import { createApiClient, api as described } from './client.js';
import { instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

const api = createApiClient(url, {
  axiosInstance: axios.create({ headers: { 'X-Auth-Token': token } }),
});
const params = { project_id: projectId, instance_id: instanceId };

await makeTenCalls({
  listInstances: (queries) => api.listInstances({ params, queries }),
  createConnectorTask: (body) => api.createConnectorTask(body, { params }),
  showInstance: () => api.showInstance({ params }),
  showUnknownInstance: async (instance_id) => {
    const error = await api.showInstance({ params: { ...params, instance_id } }).then(
      () => undefined,
      (reason: Error) => reason,
    );
    if (!isErrorFromAlias(described.api, 'showInstance', error)) throw error;
    const { status, data } = error.response;
    return { status, code: data.error_code };
  },
  createKafkaConsumerGroup: (body) => api.createKafkaConsumerGroup(body, { params }),
  updateInstance: (body) => api.updateInstance(body, { params }),
  listInstanceConsumerGroups: () => api.listInstanceConsumerGroups({ params }),
});

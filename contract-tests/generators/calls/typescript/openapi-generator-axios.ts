import { AxiosError } from 'axios';
import {
  Configuration,
  type ErrorResponse,
  InstanceLifecycleApi,
  InstanceManagementApi,
  SmartConnectApi,
} from './client/index.js';
import { errorOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

const configuration = new Configuration({ basePath: url, apiKey: token });
const instances = new InstanceLifecycleApi(configuration);
const groups = new InstanceManagementApi(configuration);
const tasks = new SmartConnectApi(configuration);
const place = { projectId, instanceId };

await makeTenCalls({
  listInstances: async (query) => (await instances.listInstances({ projectId, ...query })).data,
  createConnectorTask: async (body) => {
    const call = tasks.createConnectorTask({ ...place, smartConnectTaskCreateRequest: body });
    return (await call).data;
  },
  showInstance: async () => (await instances.showInstance(place)).data,
  showUnknownInstance: async (id) => {
    const call = instances.showInstance({ projectId, instanceId: id });
    const { response } = await errorOf(call, AxiosError);
    return {
      status: response?.status ?? 0,
      code: (response?.data as ErrorResponse | undefined)?.error_code,
    };
  },
  createKafkaConsumerGroup: async (body) =>
    (await groups.createKafkaConsumerGroup({ ...place, consumerGroupCreateRequest: body })).data,
  updateInstance: (body) => instances.updateInstance({ ...place, instanceUpdateRequest: body }),
  listInstanceConsumerGroups: async () => (await groups.listInstanceConsumerGroups(place)).data,
});

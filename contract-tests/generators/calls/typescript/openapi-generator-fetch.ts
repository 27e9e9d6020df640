import {
  Configuration,
  ErrorResponseFromJSON,
  InstanceLifecycleApi,
  InstanceManagementApi,
  ResponseError,
  SmartConnectApi,
} from './client/index.js';
import { errorOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

const configuration = new Configuration({ basePath: url, apiKey: token });
const instances = new InstanceLifecycleApi(configuration);
const groups = new InstanceManagementApi(configuration);
const tasks = new SmartConnectApi(configuration);
const project = { project_id: projectId };
const place = { ...project, instance_id: instanceId };

await makeTenCalls({
  listInstances: (query) => instances.listInstances({ ...project, ...query }),
  createConnectorTask: (body) =>
    tasks.createConnectorTask({ ...place, SmartConnectTaskCreateRequest: body }),
  showInstance: () => instances.showInstance(place),
  showUnknownInstance: async (id) => {
    const call = instances.showInstance({ ...project, instance_id: id });
    const { response } = await errorOf(call, ResponseError);
    return {
      status: response.status,
      code: ErrorResponseFromJSON(await response.json()).error_code,
    };
  },
  createKafkaConsumerGroup: (body) =>
    groups.createKafkaConsumerGroup({ ...place, ConsumerGroupCreateRequest: body }),
  updateInstance: (body) => instances.updateInstance({ ...place, InstanceUpdateRequest: body }),
  listInstanceConsumerGroups: () => groups.listInstanceConsumerGroups(place),
});

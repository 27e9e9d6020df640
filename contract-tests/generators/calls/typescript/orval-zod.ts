import * as client from './client.js';
import * as schemas from './schemas.js';
import { bodyOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

// Its functions call the global fetch with a path: give it the server.
const { fetch } = globalThis;
globalThis.fetch = (path, init) => fetch(new URL(String(path), url), init);
const options = { headers: { 'X-Auth-Token': token } };

// Checks requests and answers with the schemas.
await makeTenCalls({
  listInstances: async (query) => {
    schemas.ListInstancesQueryParams.parse(query);
    const answer = await bodyOf(client.listInstances(projectId, query, options));
    return schemas.ListInstancesResponse.parse(answer);
  },
  createConnectorTask: async (body) => {
    schemas.CreateConnectorTaskBody.parse(body);
    const answer = client.createConnectorTask(projectId, instanceId, body, options);
    return schemas.CreateConnectorTaskResponse.parse(await bodyOf(answer));
  },
  showInstance: async () => {
    const answer = await bodyOf(client.showInstance(projectId, instanceId, options));
    return schemas.ShowInstanceResponse.parse(answer);
  },
  showUnknownInstance: async (id) => {
    const answer = await client.showInstance(projectId, id, options);
    return answer.status === 404 ? { status: 404, code: answer.data.error_code } : {};
  },
  createKafkaConsumerGroup: async (body) => {
    schemas.CreateKafkaConsumerGroupBody.parse(body);
    const answer = client.createKafkaConsumerGroup(projectId, instanceId, body, options);
    return schemas.CreateKafkaConsumerGroupResponse.parse(await bodyOf(answer));
  },
  updateInstance: (body) => {
    schemas.UpdateInstanceBody.parse(body);
    return bodyOf(client.updateInstance(projectId, instanceId, body, options));
  },
  listInstanceConsumerGroups: async () => {
    const answer = client.listInstanceConsumerGroups(projectId, instanceId, {}, options);
    return schemas.ListInstanceConsumerGroupsResponse.parse(await bodyOf(answer));
  },
});

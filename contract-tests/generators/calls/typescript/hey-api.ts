import { change, group, kafkaTask, obsTask, redisTask } from './bodies.js';
import { client } from './client/client.gen.js';
import {
  createConnectorTask,
  createKafkaConsumerGroup,
  listInstanceConsumerGroups,
  listInstances,
  showInstance,
  updateInstance,
} from './client/index.js';
import {
  idsByPage,
  instanceId,
  present,
  projectId,
  report,
  token,
  unknownId,
  url,
} from './report.js';

client.setConfig({ baseUrl: url, headers: { 'X-Auth-Token': token } });
const project = { project_id: projectId };
const path = { ...project, instance_id: instanceId };
const throwOnError = true;

await report({
  list: () =>
    idsByPage(async (offset) => {
      const query = { engine: 'kafka', limit: 1, offset } as const;
      return (await listInstances({ path: project, query, throwOnError })).data;
    }),
  'create-obs': async () =>
    (await createConnectorTask({ path, body: obsTask, throwOnError })).data.task_name,
  'create-redis': async () =>
    (await createConnectorTask({ path, body: redisTask, throwOnError })).data.task_name,
  'create-kafka': async () => {
    const { data } = await createConnectorTask({ path, body: kafkaTask, throwOnError });
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (data.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(data.source_task?.bootstrap_servers).trim();
    return data.id;
  },
  error: async () => {
    const { error, response } = await showInstance({ path: { ...path, instance_id: unknownId } });
    return { status: response?.status, code: error?.error_code };
  },
  text: async () => (await createKafkaConsumerGroup({ path, body: group, throwOnError })).data,
  'no-content': async () => {
    await updateInstance({ path, body: change, throwOnError });
  },
  nulls: async () => {
    const { data } = await listInstanceConsumerGroups({ path, throwOnError });
    return data.groups?.map(({ group_desc }) => group_desc ?? null);
  },
  'unknown-field': async () => (await showInstance({ path, throwOnError })).data.name,
  'unknown-value': async () => {
    const query = { engine: 'kafka' } as const;
    const { data } = await listInstances({ path: project, query, throwOnError });
    return present(data.instances[0]).status;
  },
});

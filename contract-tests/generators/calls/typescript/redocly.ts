import { change, group, kafkaTask, obsTask, redisTask } from './bodies.js';
import {
  ApiError,
  configure,
  createConnectorTask,
  createKafkaConsumerGroup,
  type ErrorResponse,
  listInstanceConsumerGroups,
  listInstances,
  showInstance,
  updateInstance,
} from './client.js';
import {
  errorOf,
  idsByPage,
  instanceId,
  present,
  projectId,
  report,
  token,
  unknownId,
  url,
} from './report.js';

configure({ serverUrl: url, auth: { apiKey: { AuthToken: token } } });
const project = { project_id: projectId };
const path = { ...project, instance_id: instanceId };

await report({
  list: () =>
    idsByPage((offset) =>
      listInstances({ path: project, query: { engine: 'kafka', limit: 1, offset } }),
    ),
  'create-obs': async () => (await createConnectorTask({ path, body: obsTask })).task_name,
  'create-redis': async () => (await createConnectorTask({ path, body: redisTask })).task_name,
  'create-kafka': async () => {
    const task = await createConnectorTask({ path, body: kafkaTask });
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task.id;
  },
  error: async () => {
    const error = await errorOf(
      showInstance({ path: { ...path, instance_id: unknownId } }),
      ApiError,
    );
    return { status: error.status, code: (error.body as ErrorResponse).error_code };
  },
  text: () => createKafkaConsumerGroup({ path, body: group }),
  'no-content': () => updateInstance({ path, body: change }),
  nulls: async () => {
    const { groups } = await listInstanceConsumerGroups({ path });
    return groups?.map(({ group_desc }) => group_desc ?? null);
  },
  'unknown-field': async () => (await showInstance({ path })).name,
  'unknown-value': async () => {
    const { instances } = await listInstances({ path: project, query: { engine: 'kafka' } });
    return present(instances[0]).status;
  },
});
